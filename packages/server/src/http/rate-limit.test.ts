import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRateLimiter, type RateDecision, type RateLimit } from "./rate-limit.ts";

const start = Date.parse("2026-01-24T19:30:00Z");

/** A limiter with a clock in milliseconds that moves only when told to. */
function limiter(limit: RateLimit) {
  let time = start;
  const take = createRateLimiter(limit, () => new Date(time));
  return {
    take,
    wait: (milliseconds: number) => {
      time += milliseconds;
    },
    times: (count: number, key = "token"): readonly RateDecision[] =>
      Array.from({ length: count }, () => take(key)),
  };
}

const allowed = (decisions: readonly RateDecision[]): number =>
  decisions.filter((decision) => decision.allowed).length;

describe("a token", () => {
  it("has its burst at once and then a call for each part of a second that has passed", () => {
    const { times, wait } = limiter({ perSecond: 4, burst: 3 });
    expect(allowed(times(10))).toBe(3);
    wait(249);
    expect(allowed(times(10))).toBe(0);
    wait(1);
    expect(allowed(times(10))).toBe(1);
    wait(500);
    expect(allowed(times(10))).toBe(2);
  });

  it("saves up no more than its burst, however long it is not used", () => {
    const { times, wait } = limiter({ perSecond: 100, burst: 5 });
    times(5);
    wait(86_400_000);
    expect(allowed(times(50))).toBe(5);
  });

  it("is never let through more often than the limit says, whatever it does", () => {
    const limits = fc.record({
      perSecond: fc.integer({ min: 1, max: 50 }),
      burst: fc.integer({ min: 1, max: 20 }),
    });
    const step = fc.record({ wait: fc.nat(400), calls: fc.nat(15) });
    fc.assert(
      fc.property(limits, fc.array(step, { maxLength: 30 }), (limit, steps) => {
        const { times, wait } = limiter(limit);
        let passed = 0;
        let elapsed = 0;
        for (const { wait: pause, calls } of steps) {
          wait(pause);
          elapsed += pause;
          passed += allowed(times(calls));
          expect(passed).toBeLessThanOrEqual(limit.burst + (elapsed / 1000) * limit.perSecond + 1e-6);
        }
      }),
    );
  });

  it("that is refused gets through after the time that it was told, and not much earlier", () => {
    const limits = fc.record({
      perSecond: fc.oneof(fc.integer({ min: 1, max: 200 }), fc.constantFrom(0.1, 0.25, 0.5)),
      burst: fc.integer({ min: 1, max: 20 }),
    });
    fc.assert(
      fc.property(limits, (limit) => {
        const { times, take, wait } = limiter(limit);
        times(limit.burst);
        const { allowed: second, retryAfter, remaining } = take("token");
        expect([second, remaining]).toEqual([false, 0]);
        wait((retryAfter - 1) * 1000 - 1);
        expect(take("token").allowed).toBe(false);
        wait(1001);
        expect(take("token").allowed).toBe(true);
      }),
    );
  });

  it("has all of its burst again after the time that it was told", () => {
    const { times, wait } = limiter({ perSecond: 3, burst: 10 });
    const last = times(7).at(-1);
    expect(last).toMatchObject({ limit: 10, remaining: 3, resetSeconds: 3 });
    wait((last?.resetSeconds ?? 0) * 1000);
    expect(allowed(times(20))).toBe(10);
  });

  it("gains nothing while the clock is put back", () => {
    const { times, wait } = limiter({ perSecond: 1, burst: 2 });
    times(2);
    wait(-3_600_000);
    expect(allowed(times(5))).toBe(0);
  });

  it("that is spent stays spent while ten thousand others come and go", () => {
    const { times, take, wait } = limiter({ perSecond: 0.001, burst: 2 });
    times(2, "spent");
    for (let index = 0; index < 10_100; index += 1) take(`token ${index}`);
    wait(1000);
    expect(take("spent").allowed).toBe(false);
    expect(take("token 0")).toMatchObject({ allowed: true, remaining: 0 });
  });
});
