import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startTicking } from "./tick-timer.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe("the timer", () => {
  it("works every second", async () => {
    let times = 0;
    const timer = startTicking(() => {
      times += 1;
      return Promise.resolve(null);
    }, fail);
    await vi.advanceTimersByTimeAsync(3500);
    await timer.stop();
    await vi.advanceTimersByTimeAsync(3500);
    expect(times).toBe(3);
  });

  it("never works twice at a time, and stops when the work is done", async () => {
    const log: string[] = [];
    const timer = startTicking(async () => {
      log.push("begin");
      await new Promise((resolve) => setTimeout(resolve, 2500));
      log.push("end");
      return null;
    }, fail);
    await vi.advanceTimersByTimeAsync(4200);
    expect(log).toEqual(["begin", "end", "begin"]);
    const stopped = timer.stop();
    await vi.advanceTimersByTimeAsync(5000);
    await stopped;
    expect(log).toEqual(["begin", "end", "begin", "end"]);
  });

  it("works as soon as a deadline has passed, and every second all the same", async () => {
    const start = Date.now();
    const moments: number[] = [];
    const deadlines = [1300, 1310, null, 9000];
    const timer = startTicking(() => {
      moments.push(Date.now() - start);
      const deadline = deadlines.shift() ?? null;
      return Promise.resolve(deadline === null ? null : new Date(start + deadline));
    }, fail);
    await vi.advanceTimersByTimeAsync(4500);
    await timer.stop();
    expect(moments).toEqual([1000, 1301, 1401, 2401, 3401, 4401]);
  });

  it("goes on after a failure", async () => {
    const failures: unknown[] = [];
    const timer = startTicking(
      () => Promise.reject(new Error("busy")),
      (error) => failures.push(error),
    );
    await vi.advanceTimersByTimeAsync(2500);
    await timer.stop();
    expect(failures).toEqual([new Error("busy"), new Error("busy")]);
  });
});

function fail(error: unknown): void {
  throw error;
}
