import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { failingSince, hasFailedTooLong, later, nextAttempt, retryDelays } from "./schedule.ts";

const now = "2026-01-24T19:30:00.000Z";
const hour = 3_600_000;

describe("the next attempt", () => {
  it("comes after the delay of the failure, and at most a tenth of it later", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: retryDelays.length }), (delivery, failures) => {
        const next = Date.parse(nextAttempt(delivery, failures, now) ?? "") - Date.parse(now);
        const delay = retryDelays[failures - 1] ?? 0;
        expect(next).toBeGreaterThanOrEqual(delay);
        expect(next).toBeLessThanOrEqual(delay * 1.1);
        expect(nextAttempt(delivery, failures, now)).toBe(nextAttempt(delivery, failures, now));
      }),
    );
  });

  it("is at another time for another delivery, all over the tenth", () => {
    const ids = Array.from({ length: 1000 }, (_, at) => `del_${at}`);
    const waits = ids.map((id) => Date.parse(nextAttempt(id, 4, now) ?? "") - Date.parse(now) - 2 * hour);
    const tenths = Array.from({ length: 10 }, (_, at) => {
      const [from, to] = [at * 0.02 * hour, (at + 1) * 0.02 * hour];
      return waits.filter((wait) => wait >= from && wait < to).length;
    });
    for (const count of tenths) expect(count).toBeGreaterThan(50);
  });

  it("is not made after the tenth failure", () => {
    expect(nextAttempt("del_1", 10, now)).toBeNull();
  });
});

describe("failing", () => {
  it("begins with the first failure and goes on with each that follows", () => {
    expect(failingSince({ failing_since: null, last_failure_at: null }, now)).toBe(now);
    const since = later(now, -100 * hour);
    expect(failingSince({ failing_since: since, last_failure_at: later(now, -27 * hour) }, now)).toBe(since);
  });

  it("begins anew when it was long ago, for nothing was sent since", () => {
    const since = later(now, -1000 * hour);
    expect(failingSince({ failing_since: since, last_failure_at: later(now, -49 * hour) }, now)).toBe(now);
  });

  it("is too long at five days", () => {
    expect(hasFailedTooLong(later(now, -120 * hour + 1), now)).toBe(false);
    expect(hasFailedTooLong(later(now, -120 * hour), now)).toBe(true);
  });
});
