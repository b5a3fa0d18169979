import { describe, expect, it } from "vitest";
import { nineToFive } from "../../../test/sla/calendars.ts";
import { type ClockTimes, type Standing, startClocks } from "./clocks.ts";
import { alwaysOpen, openTimeOf } from "./open-time.ts";
import { showSla } from "./show.ts";

const at = (time: string): string => `2026-01-24T${time}:00.000Z`;
const answered = { first_response_at: at("10:10") };
const started = startClocks(
  { policyId: null, openTime: alwaysOpen, target: { response: 60, resolution: 240 }, atRisk: {} },
  at("10:00"),
);

function shown(now: string, standing: Standing, changes: Partial<ClockTimes> = {}) {
  return showSla({ created_at: at("10:00"), ...started, ...changes }, standing, alwaysOpen, now);
}

describe("the status of the SLA", () => {
  it.each([
    ["within_sla", at("10:45"), "running", {}],
    ["at_risk", at("10:46"), "running", {}],
    ["breached", at("11:01"), "running", {}],
    ["within_sla", at("13:00"), "running", answered],
    ["at_risk", at("13:01"), "running", answered],
    ["breached", at("14:01"), "running", answered],
    ["paused", at("10:50"), "paused", { clock_stopped_at: at("10:05") }],
    ["paused", at("23:00"), "paused", { ...answered, clock_stopped_at: at("10:30") }],
    ["breached", at("11:01"), "paused", { clock_stopped_at: at("10:05") }],
    ["met", at("23:00"), "done", { ...answered, clock_stopped_at: at("10:30") }],
    ["met", at("23:00"), "over", { clock_stopped_at: at("10:30") }],
    ["breached", at("23:00"), "over", { clock_stopped_at: at("11:30"), response_breached_at: at("11:00") }],
    [
      "breached",
      at("12:00"),
      "running",
      { first_response_at: at("11:30"), response_breached_at: at("11:00") },
    ],
    ["within_sla", at("10:50"), "running", { response_at_risk_at: at("10:55") }],
    ["at_risk", at("10:56"), "running", { response_at_risk_at: at("10:55") }],
    ["within_sla", at("10:59"), "running", { response_at_risk_at: null }],
  ] as const)("is %s at %s when %s with %j", (status, now, standing, changes) => {
    expect(shown(now, standing, changes).status).toBe(status);
  });
});

describe("the resolution deadline", () => {
  it("moves on while the clock stands still", () => {
    const paused = { ...answered, clock_stopped_at: at("11:00") };
    expect(shown(at("11:00"), "paused", paused).resolution_due).toBe(at("14:00"));
    expect(shown(at("13:30"), "paused", paused).resolution_due).toBe(at("16:30"));
  });

  it("moves on by opening time alone", () => {
    const paused = { created_at: at("10:00"), ...started, clock_stopped_at: at("11:00") };
    const weekdays = openTimeOf(nineToFive("UTC"));
    expect(showSla(paused, "paused", weekdays, at("20:00")).resolution_due).toBe(at("14:00"));
  });

  it("stands still once the case is over, and when it was missed", () => {
    expect(shown(at("20:00"), "over", { clock_stopped_at: at("11:00") }).resolution_due).toBe(at("14:00"));
    const late = { clock_stopped_at: at("15:00"), resolution_breached_at: at("14:00") };
    expect(shown(at("20:00"), "paused", late).resolution_due).toBe(at("14:00"));
  });
});

it("names the policy, and none where there is none", () => {
  expect(shown(at("10:00"), "running")).not.toHaveProperty("policy_id");
  expect(shown(at("10:00"), "running", { sla_policy_id: "slap_1" }).policy_id).toBe("slap_1");
});
