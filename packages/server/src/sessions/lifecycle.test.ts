import { describe, expect, it } from "vitest";
import type { SessionStatus } from "../contract.ts";
import { checkOpen, checkStep, isEnded, isWaiting } from "./lifecycle.ts";

const open = ["queued", "active", "on_hold", "transferred"] as const satisfies readonly SessionStatus[];
const ended = ["resolved", "closed"] as const satisfies readonly SessionStatus[];
const statuses: readonly SessionStatus[] = [...open, ...ended];

const allowed = new Set([
  // An agent takes it, and a transfer may give it to the next one at once.
  ...["queued active", "transferred active", "active active"],
  ...["active on_hold", "on_hold active"],
  // Whoever has it passes it on, and what waits may be sent to wait elsewhere.
  ...["active transferred", "on_hold transferred", "queued transferred", "transferred transferred"],
  ...["transferred queued"],
  ...open.flatMap((from) => ended.map((to) => `${from} ${to}`)),
]);

const steps = open.flatMap((from) => statuses.map((to) => [from, to] as const));

describe("the steps of a session", () => {
  it.each(steps.filter(([from, to]) => allowed.has(`${from} ${to}`)))("allow %s -> %s", (from, to) => {
    expect(() => checkStep(from, to)).not.toThrow();
  });

  it.each(steps.filter(([from, to]) => !allowed.has(`${from} ${to}`)))("refuse %s -> %s", (from, to) => {
    expect(() => checkStep(from, to)).toThrow(expect.objectContaining({ code: "invalid_transition" }));
  });

  it.each(ended.flatMap((from) => statuses.map((to) => [from, to] as const)))(
    "end with %s: no way to %s",
    (from, to) => {
      expect(() => checkStep(from, to)).toThrow(expect.objectContaining({ code: "session_closed" }));
    },
  );

  it("name what is allowed instead", () => {
    expect(() => checkStep("on_hold", "queued")).toThrow(
      "From here it can become: active, transferred, resolved, closed.",
    );
  });
});

describe("a session", () => {
  it.each(statuses)("that is %s is open or has ended", (status) => {
    const isOver = status === "resolved" || status === "closed";
    expect(isEnded(status)).toBe(isOver);
    if (isOver) expect(() => checkOpen(status)).toThrow(expect.objectContaining({ code: "session_closed" }));
    else expect(() => checkOpen(status)).not.toThrow();
  });

  it("waits while it is queued or transferred, and at no other time", () => {
    expect(statuses.filter(isWaiting)).toEqual(["queued", "transferred"]);
  });
});
