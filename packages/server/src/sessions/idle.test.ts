import { describe, expect, it } from "vitest";
import { answered, isCloseDue, isWarningDue, resumedAt, unansweredAt } from "./idle.ts";

const limits = { idleWarnSeconds: 60, idleCloseSeconds: 30 };
const at = (seconds: number): string => new Date(Date.UTC(2026, 0, 1) + seconds * 1000).toISOString();
const silent = {
  status: "active",
  channel: "chat",
  unanswered_since: at(0),
  idle_warned_at: null,
} as const;

describe("a customer who is silent", () => {
  it.each([
    [59, false],
    [60, true],
    [10_000, true],
  ])("after %d seconds is to be warned: %s", (seconds, due) => {
    expect(isWarningDue(silent, at(seconds), limits)).toBe(due);
  });

  it.each([
    [89, false],
    [90, true],
  ])("and is closed %d seconds after the message, warned after 60: %s", (seconds, due) => {
    expect(isCloseDue({ ...silent, idle_warned_at: at(60) }, at(seconds), limits)).toBe(due);
  });

  it("has the whole time after a warning that came late", () => {
    const late = { ...silent, idle_warned_at: at(500) };
    expect([isCloseDue(late, at(529), limits), isCloseDue(late, at(530), limits)]).toEqual([false, true]);
  });

  it("is warned once, and not closed before", () => {
    expect(isWarningDue({ ...silent, idle_warned_at: at(60) }, at(1000), limits)).toBe(false);
    expect(isCloseDue(silent, at(10_000), limits)).toBe(false);
  });

  it("is closed without a warning where none is asked for", () => {
    const unwarned = { ...limits, idleWarnSeconds: 0 };
    expect(isWarningDue(silent, at(10_000), unwarned)).toBe(false);
    expect([29, 30].map((seconds) => isCloseDue(silent, at(seconds), unwarned))).toEqual([false, true]);
  });

  it("is warned and never closed where that is not asked for", () => {
    const kept = { ...limits, idleCloseSeconds: 0 };
    expect(isWarningDue(silent, at(60), kept)).toBe(true);
    expect(isCloseDue({ ...silent, idle_warned_at: at(60) }, at(10_000), kept)).toBe(false);
  });

  it.each([
    { status: "queued" },
    { status: "on_hold" },
    { status: "transferred" },
    { status: "closed" },
    { channel: "email" },
    { channel: "phone" },
  ] as const)("is left alone when the session is %j", (change) => {
    const session = { ...silent, ...change };
    expect(isWarningDue(session, at(10_000), limits)).toBe(false);
    expect(isCloseDue({ ...session, idle_warned_at: at(1) }, at(10_000), limits)).toBe(false);
  });
});

describe("what is kept of a silence", () => {
  it("begins with an agent's message, where somebody looks", () => {
    expect(unansweredAt(at(5), limits)).toEqual({ unanswered_since: at(5), idle_warned_at: null });
    expect(unansweredAt(at(5), { idleWarnSeconds: 0, idleCloseSeconds: 0 })).toEqual({});
  });

  it("ends with the customer's, and begins anew after a hold", () => {
    expect(answered(silent)).toEqual({ unanswered_since: null, idle_warned_at: null });
    expect(answered({ ...silent, unanswered_since: null })).toEqual({});
    expect(resumedAt(at(9), silent)).toEqual({ unanswered_since: at(9), idle_warned_at: null });
    expect(resumedAt(at(9), { ...silent, unanswered_since: null })).toEqual({});
  });
});
