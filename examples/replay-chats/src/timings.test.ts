import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { Timings } from "./timings.ts";

test("answers what the call answers, and how long the calls took", async () => {
  const timings = new Timings();
  expect(timings.quantile(0.5)).toBeNull();
  expect(await timings.time(() => setTimeout(40, "slow"))).toBe("slow");
  await timings.time(() => Promise.resolve());
  await timings.time(() => Promise.resolve());
  expect(timings.quantile(0.5)).toBeLessThan(30);
  expect(timings.quantile(0.99)).toBeGreaterThan(30);
});
