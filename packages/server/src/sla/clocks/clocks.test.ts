import { describe, expect, it } from "vitest";
import { nineToFive } from "../../../test/sla/calendars.ts";
import { readLog } from "./clock-log.ts";
import {
  answerClocks,
  type Clocks,
  moveClocks,
  retargetClocks,
  type Standing,
  startClocks,
} from "./clocks.ts";
import { missedDeadlines } from "./missed.ts";
import { alwaysOpen, openTimeOf } from "./open-time.ts";
import type { Terms } from "./terms.ts";

const terms: Terms = {
  policyId: null,
  openTime: alwaysOpen,
  target: { response: 60, resolution: 120 },
  atRisk: {},
};
const slower: Terms = { ...terms, policyId: "slap_1", target: { response: 120, resolution: 300 } };
const at = (time: string): string => `2026-01-26T${time}:00.000Z`;

type Walked = Clocks & { readonly standing: Standing };

function begun(by: Terms = terms, from = at("10:00")): Walked {
  return { created_at: from, ...startClocks(by, from), standing: "running" };
}

function moved(before: Walked, to: Standing, now: string, by: Terms = terms): Walked {
  return { ...before, ...moveClocks(before, before.standing, to, by, now), standing: to };
}

function retargeted(before: Walked, by: Terms, now: string): Walked {
  return { ...before, ...retargetClocks(before, before.standing, by, now) };
}

const told = ({ sla_log }: Clocks): readonly string[] =>
  readLog(sla_log).map(({ clock, event, due, timestamp }) =>
    [timestamp.slice(11, 16), clock, event, due.slice(11, 16)].join(" "),
  );

describe("the resolution clock", () => {
  it.each(["paused", "done"] as const)("stops when the case is %s", (standing) => {
    expect(moved(begun(), standing, at("10:30"))).toMatchObject({
      clock_stopped_at: at("10:30"),
      resolution_due_at: at("12:00"),
    });
  });

  it("runs on with a deadline later by the time stopped, however often", () => {
    const once = moved(moved(begun(), "paused", at("10:10")), "running", at("11:10"));
    const twice = moved(moved(once, "done", at("11:20")), "running", at("12:20"));
    expect(once).toMatchObject({ clock_stopped_at: null, resolution_due_at: at("13:00") });
    expect(twice).toMatchObject({ clock_stopped_at: null, resolution_due_at: at("14:00") });
  });

  it("stands still from a pause to the solution", () => {
    const solved = moved(moved(begun(), "paused", at("10:30")), "done", at("11:30"));
    expect(solved.clock_stopped_at).toBe(at("10:30"));
    expect(moved(solved, "running", at("12:30")).resolution_due_at).toBe(at("14:00"));
  });

  it("ends with the case, with the time stopped until then", () => {
    const over = moved(moved(begun(), "done", at("11:00")), "over", at("14:00"));
    expect(over).toMatchObject({ clock_stopped_at: at("14:00"), resolution_due_at: at("15:00") });
  });

  it("keeps a missed deadline through later pauses", () => {
    const late = { ...begun(), resolution_breached_at: at("12:00") };
    const resumed = moved(moved(late, "paused", at("13:00")), "running", at("14:00"));
    expect(resumed.resolution_due_at).toBe(at("12:00"));
  });

  it("loses no opening time over a weekend", () => {
    const weekdays = { ...terms, openTime: openTimeOf(nineToFive("UTC")) };
    const paused = moved(begun(weekdays, "2026-01-23T16:00:00.000Z"), "paused", "2026-01-23T17:00:00.000Z");
    const resumed = moved(paused, "running", "2026-01-26T09:00:00.000Z", weekdays);
    expect(paused.resolution_due_at).toBe("2026-01-26T10:00:00.000Z");
    expect(resumed.resolution_due_at).toBe("2026-01-26T10:00:00.000Z");
  });
});

describe("the response clock", () => {
  it("does not pause", () => {
    const paused = moved(begun(), "paused", at("10:10"));
    expect(missedDeadlines(paused, "paused", at("11:01"))).toEqual([{ clock: "response", due: at("11:00") }]);
  });

  it("stands still while what it is owed to is solved, and then goes on with the time left", () => {
    const solved = moved(begun(), "done", at("10:50"));
    expect(missedDeadlines(solved, "done", at("15:00"))).toEqual([]);
    expect(moved(solved, "running", at("15:00")).response_due_at).toBe(at("15:10"));
  });

  it("ends with the first reply, and keeps its deadline", () => {
    const answered = { ...begun(), ...answerClocks(begun(), at("10:20")) };
    expect(missedDeadlines(answered, "running", at("11:30"))).toEqual([]);
    expect({ ...answered, ...answerClocks(answered, at("10:40")) }.first_response_at).toBe(at("10:20"));
    expect(retargeted({ ...answered, standing: "running" }, slower, at("10:30"))).toMatchObject({
      response_due_at: at("11:00"),
      resolution_due_at: at("15:00"),
    });
  });

  it("is not met by a reply that came too late", () => {
    const late = { ...begun(), response_breached_at: at("11:00") };
    const answered = { ...late, ...answerClocks(late, at("11:10")) };
    expect(answered.first_response_at).toBe(at("11:10"));
    expect(told(answered)).toEqual(told(late));
  });
});

describe("other terms", () => {
  it("count from creation, and the time stopped by them", () => {
    const resumed = moved(moved(begun(), "paused", at("10:30")), "running", at("11:30"));
    expect(retargeted(resumed, slower, at("11:40"))).toMatchObject({
      response_due_at: at("11:00"),
      resolution_due_at: at("16:00"),
      sla_policy_id: "slap_1",
    });
  });

  it("keep the time used when they come in a pause", () => {
    const paused = retargeted(moved(begun(), "paused", at("10:30")), slower, at("10:45"));
    expect(moved(paused, "running", at("11:30"), slower).resolution_due_at).toBe(at("16:00"));
  });

  it("leave what was missed, and what has run out and is not written down yet", () => {
    const missed = { ...begun(), response_breached_at: at("11:00"), resolution_breached_at: at("12:00") };
    expect(retargetClocks(missed, "running", slower, at("12:30"))).toEqual({});
    expect(retargetClocks(begun(), "running", slower, at("12:30"))).toEqual({});
  });

  it("leave what is over", () => {
    const over = moved(begun(), "over", at("10:30"));
    expect(retargetClocks(over, "over", slower, at("10:40"))).toEqual({});
  });

  it("that are the same change nothing", () => {
    expect(retargetClocks(begun(), "running", { ...terms }, at("10:30"))).toEqual({});
  });

  it("with another lead time change when the clock is at risk, and nothing else", () => {
    const atRisk = { ...terms, atRisk: { response: 50 } };
    expect(retargetClocks(begun(), "running", atRisk, at("10:30"))).toEqual({
      response_due_at: at("11:00"),
      response_at_risk_at: at("10:10"),
      response_warn_at: at("10:10"),
    });
  });
});

describe("the log", () => {
  it("tells what happened to each clock, with the deadline from there on", () => {
    const answered = { ...begun(), ...answerClocks(begun(), at("10:05")) };
    const paused = moved(answered, "paused", at("10:30"));
    const resumed = moved(paused, "running", at("11:00"));
    const solved = moved(retargeted(resumed, slower, at("11:10")), "done", at("12:00"), slower);
    expect(told(solved)).toEqual([
      "10:00 response started 11:00",
      "10:00 resolution started 12:00",
      "10:05 response met 11:00",
      "10:30 resolution paused 12:00",
      "11:00 resolution resumed 12:30",
      "11:10 resolution retargeted 15:30",
      "12:00 resolution met 15:30",
    ]);
  });

  it("tells of the solution of what was paused, and of a reopening", () => {
    const solved = moved(moved(begun(), "paused", at("10:30")), "done", at("11:30"));
    expect(told(moved(solved, "running", at("12:30"))).slice(2)).toEqual([
      "10:30 resolution paused 12:00",
      "11:30 response paused 11:00",
      "11:30 resolution met 13:00",
      "12:30 response resumed 12:00",
      "12:30 resolution resumed 14:00",
    ]);
  });
});
