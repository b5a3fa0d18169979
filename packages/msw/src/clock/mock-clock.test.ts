import { describe, expect, it } from "vitest";
import { MockClock } from "./mock-clock.ts";
import { passTime } from "./pass-time.ts";

const start = Date.parse("2026-01-24T19:30:00Z");

describe("a clock that stands", () => {
  it("keeps appointments in the order of their time, and none that was called off", () => {
    const clock = new MockClock(start);
    const kept: string[] = [];
    clock.setTimeout(() => kept.push("late"), 200);
    clock.setTimeout(() => kept.push("soon"), 100);
    clock.clearTimeout(clock.setTimeout(() => kept.push("never"), 50));
    expect(clock.untilNext()).toBe(100);
    expect(clock.move(99)).toBe(false);
    expect(clock.move(200)).toBe(true);
    expect(kept).toEqual(["soon", "late"]);
    expect(clock.untilNext()).toBe(Number.POSITIVE_INFINITY);
  });

  it("wakes a sleeper when the time has come, or when it is told to give up", async () => {
    const clock = new MockClock(start);
    const controller = new AbortController();
    const [slept, abandoned] = [
      clock.sleep(1000, new AbortController().signal),
      clock.sleep(Number.POSITIVE_INFINITY, controller.signal),
    ];
    clock.move(1000);
    await slept;
    controller.abort();
    await abandoned;
    await clock.sleep(1, controller.signal);
    expect(clock.untilNext()).toBe(Number.POSITIVE_INFINITY);
  });

  it("forgets its appointments when it is put back", () => {
    const clock = new MockClock(start);
    clock.setTimeout(() => expect.unreachable(), 10);
    clock.reset(start - 5);
    clock.move(100);
    expect(clock.now()).toBe(start + 95);
  });
});

describe("time that passes", () => {
  const looksIn = async (milliseconds: number, isQuiet: boolean): Promise<number[]> => {
    const clock = new MockClock(start);
    const looks: number[] = [];
    const look = async (): Promise<void> => void looks.push((clock.now() - start) / 1000);
    await passTime(clock, milliseconds, { isQuiet: () => isQuiet, look, unwatched: 60_000 });
    return looks;
  };

  it("is looked at every 20 seconds while somebody is connected, else every minute, and at its end", async () => {
    expect(await looksIn(70_000, false)).toEqual([20, 40, 60, 70]);
    expect(await looksIn(130_000, true)).toEqual([60, 120, 130]);
    expect(await looksIn(0, true)).toEqual([0]);
  });

  it("is looked at 300 times at most, however much it is", async () => {
    expect(await looksIn(30 * 86_400_000, true)).toHaveLength(300);
  });

  it("keeps each appointment at its own time", async () => {
    const clock = new MockClock(start);
    const kept: number[] = [];
    const again = (): void => {
      kept.push((clock.now() - start) / 1000);
      clock.setTimeout(again, 25_000);
    };
    clock.setTimeout(again, 25_000);
    await passTime(clock, 80_000, { isQuiet: () => true, look: async () => undefined, unwatched: 60_000 });
    expect(kept).toEqual([25, 50, 75]);
  });
});
