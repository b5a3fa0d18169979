import { describe, expect, it } from "vitest";
import { type Clocks, startClocks } from "./clocks.ts";
import { showSla } from "./show.ts";

const target = { response: 60, resolution: 240 };
const at = (time: string): string => `2026-01-24T${time}:00.000Z`;
const answered = { first_response_at: at("10:10") };

function shown(now: string, changes: Partial<Clocks> = {}): ReturnType<typeof showSla> {
  const started = startClocks(target, at("10:00"));
  return showSla({ status: "open", created_at: at("10:00"), ...started, ...changes }, target, now);
}

describe("the status of the SLA", () => {
  it.each([
    ["within_sla", at("10:45"), {}],
    ["at_risk", at("10:46"), {}],
    ["breached", at("11:01"), {}],
    ["within_sla", at("13:00"), answered],
    ["at_risk", at("13:01"), answered],
    ["breached", at("14:01"), answered],
    ["paused", at("10:50"), { status: "pending", clock_stopped_at: at("10:05") }],
    ["paused", at("23:00"), { ...answered, status: "on_hold", clock_stopped_at: at("10:30") }],
    ["breached", at("11:01"), { status: "pending", clock_stopped_at: at("10:05") }],
    ["met", at("23:00"), { ...answered, status: "solved", clock_stopped_at: at("10:30") }],
    ["met", at("23:00"), { status: "closed", clock_stopped_at: at("10:30") }],
    [
      "breached",
      at("23:00"),
      { status: "closed", clock_stopped_at: at("11:30"), response_breached_at: at("11:00") },
    ],
    ["breached", at("12:00"), { first_response_at: at("11:30"), response_breached_at: at("11:00") }],
  ] as const)("is %s at %s with %j", (status, now, changes) => {
    expect(shown(now, changes).status).toBe(status);
  });
});

describe("the resolution deadline", () => {
  it("moves on while the clock stands still", () => {
    const paused = { ...answered, status: "pending", clock_stopped_at: at("11:00") } as const;
    expect(shown(at("11:00"), paused).resolution_due).toBe(at("14:00"));
    expect(shown(at("13:30"), paused).resolution_due).toBe(at("16:30"));
  });

  it("stands still once the ticket is closed", () => {
    const closed = { status: "closed", clock_stopped_at: at("11:00") } as const;
    expect(shown(at("20:00"), closed).resolution_due).toBe(at("14:00"));
  });

  it("stays what it was when it was missed", () => {
    const late = {
      status: "pending",
      clock_stopped_at: at("15:00"),
      resolution_breached_at: at("14:00"),
    } as const;
    expect(shown(at("20:00"), late).resolution_due).toBe(at("14:00"));
  });
});
