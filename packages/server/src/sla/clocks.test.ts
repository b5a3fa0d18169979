import { describe, expect, it } from "vitest";
import type { TicketStatus } from "../contract.ts";
import { type Clocks, moveClocks, retargetClocks, startClocks } from "./clocks.ts";

const target = { response: 60, resolution: 120 };
const hour = 3_600_000;

const at = (time: string): string => `2026-01-24T${time}:00.000Z`;

function clocks(changes: Partial<Clocks> = {}): Clocks {
  return { status: "open", created_at: at("10:00"), ...startClocks(target, at("10:00")), ...changes };
}

function moved(before: Clocks, to: TicketStatus, now: string): Clocks {
  return { ...before, ...moveClocks(before, to, target, now), status: to };
}

describe("the resolution clock", () => {
  it.each(["pending", "on_hold", "solved"] as const)("stops when the ticket becomes %s", (status) => {
    const stopped = moved(clocks(), status, at("10:30"));
    expect(stopped).toMatchObject({ clock_stopped_at: at("10:30"), resolution_due_at: at("12:00") });
  });

  it("runs on with a deadline later by the time stopped", () => {
    const resumed = moved(moved(clocks(), "pending", at("10:30")), "open", at("13:30"));
    expect(resumed).toMatchObject({
      clock_stopped_at: null,
      clock_stopped_ms: 3 * hour,
      resolution_due_at: at("15:00"),
      response_due_at: at("11:00"),
    });
  });

  it("stays stopped from one pause to the next", () => {
    const paused = moved(moved(clocks(), "pending", at("10:30")), "on_hold", at("11:30"));
    expect(paused.clock_stopped_at).toBe(at("10:30"));
    expect(moved(paused, "open", at("12:30"))).toMatchObject({ clock_stopped_ms: 2 * hour });
  });

  it("adds up several pauses", () => {
    const once = moved(moved(clocks(), "pending", at("10:10")), "open", at("11:10"));
    const twice = moved(moved(once, "on_hold", at("11:20")), "open", at("12:20"));
    expect(twice).toMatchObject({ clock_stopped_ms: 2 * hour, resolution_due_at: at("14:00") });
  });

  it("ends with the closing, with the time stopped until then", () => {
    const closed = moved(moved(clocks(), "solved", at("11:00")), "closed", at("14:00"));
    expect(closed).toMatchObject({
      clock_stopped_at: at("14:00"),
      clock_stopped_ms: 3 * hour,
      resolution_due_at: at("15:00"),
    });
  });

  it("keeps a missed deadline through later pauses", () => {
    const late = clocks({ resolution_breached_at: at("12:00") });
    const resumed = moved(moved(late, "pending", at("13:00")), "open", at("14:00"));
    expect(resumed).toMatchObject({ clock_stopped_ms: hour, resolution_due_at: at("12:00") });
  });
});

describe("another priority", () => {
  const slower = { response: 120, resolution: 300 };

  it("counts its targets from creation", () => {
    expect(retargetClocks(clocks(), slower)).toEqual({
      response_due_at: at("12:00"),
      resolution_due_at: at("15:00"),
    });
  });

  it("keeps the time stopped", () => {
    const resumed = moved(moved(clocks(), "pending", at("10:30")), "open", at("11:30"));
    expect(retargetClocks(resumed, slower).resolution_due_at).toBe(at("16:00"));
  });

  it("leaves the response deadline of an answered ticket", () => {
    const answered = clocks({ first_response_at: at("10:20") });
    expect(retargetClocks(answered, slower)).toEqual({ resolution_due_at: at("15:00") });
  });

  it("leaves deadlines that were missed", () => {
    const missed = clocks({ response_breached_at: at("11:00"), resolution_breached_at: at("12:00") });
    expect(retargetClocks(missed, slower)).toEqual({});
  });
});
