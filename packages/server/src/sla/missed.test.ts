import { describe, expect, it } from "vitest";
import type { TicketStatus } from "../contract.ts";
import { type Clocks, startClocks } from "./clocks.ts";
import { missedDeadlines } from "./missed.ts";

const at = (time: string): string => `2026-01-24T${time}:00.000Z`;

function clocks(changes: Partial<Clocks> = {}): Clocks {
  const started = startClocks({ response: 60, resolution: 120 }, at("10:00"));
  return { status: "open", created_at: at("10:00"), ...started, ...changes };
}

const names = (of: Clocks, now: string): readonly string[] =>
  missedDeadlines(of, now).map(({ clock }) => clock);

describe("missed deadlines", () => {
  it("are none at the deadline itself, which is still in time", () => {
    expect(names(clocks(), at("11:00"))).toEqual([]);
  });

  it("name the clock and the deadline a moment later", () => {
    expect(missedDeadlines(clocks(), "2026-01-24T11:00:00.001Z")).toEqual([
      { clock: "response", due: at("11:00") },
    ]);
  });

  it("are both when nobody came for long", () => {
    expect(names(clocks(), at("13:00"))).toEqual(["response", "resolution"]);
  });

  it("are found once", () => {
    const known = clocks({ response_breached_at: at("11:00"), resolution_breached_at: at("12:00") });
    expect(names(known, at("13:00"))).toEqual([]);
  });

  it.each(["pending", "on_hold"] as const)("of the response pass in %s as well", (status) => {
    expect(names(clocks({ status, clock_stopped_at: at("10:30") }), at("13:00"))).toEqual(["response"]);
  });

  it.each(["solved", "closed"] as const)("cannot come while the ticket is %s", (status: TicketStatus) => {
    expect(names(clocks({ status, clock_stopped_at: at("10:30") }), at("13:00"))).toEqual([]);
  });

  it("of the response cannot come once it is answered", () => {
    expect(names(clocks({ first_response_at: at("10:59") }), at("11:30"))).toEqual([]);
  });
});
