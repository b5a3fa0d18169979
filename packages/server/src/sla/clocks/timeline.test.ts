import { expect, it } from "vitest";
import { type Clocks, retargetClocks, startClocks } from "./clocks.ts";
import { alwaysOpen } from "./open-time.ts";
import type { Terms } from "./terms.ts";
import { timelineOf } from "./timeline.ts";

const at = (time: string): string => `2026-01-24T${time}:00.000Z`;
const terms: Terms = {
  policyId: null,
  openTime: alwaysOpen,
  target: { response: 60, resolution: 120 },
  atRisk: {},
};
const begun: Clocks = { created_at: at("10:00"), ...startClocks(terms, at("10:00")) };

const misses = (clocks: Clocks, now: string) =>
  timelineOf(clocks, "running", now)
    .filter(({ event }) => event === "breached")
    .map(({ clock, timestamp, due }) => `${timestamp} ${clock} ${due}`);

it("tells of a miss at its deadline, whether or not it is written down yet", () => {
  const known = { ...begun, response_breached_at: at("11:00") };
  expect(misses(begun, at("11:30"))).toEqual([`${at("11:00")} response ${at("11:00")}`]);
  expect(misses(known, at("11:30"))).toEqual(misses(begun, at("11:30")));
  expect(misses(begun, at("11:00"))).toEqual([]);
});

it("tells of a miss by a deadline that was set too late when it was set", () => {
  const faster = { ...terms, target: { response: 5, resolution: 120 } };
  const late = { ...begun, ...retargetClocks(begun, "running", faster, at("10:30")) };
  expect(misses(late, at("10:30"))).toEqual([`${at("10:30")} response ${at("10:05")}`]);
  expect(timelineOf(late, "running", at("10:30")).map(({ event }) => event)).toEqual([
    "started",
    "started",
    "retargeted",
    "breached",
  ]);
});
