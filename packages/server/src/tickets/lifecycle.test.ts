import { describe, expect, it } from "vitest";
import type { TicketStatus } from "../contract.ts";
import { checkOpen, checkStep, statusAfterAssignment, statusAfterComment } from "./lifecycle.ts";

const statuses: readonly TicketStatus[] = ["new", "open", "pending", "on_hold", "solved", "closed"];

const allowed = new Set([
  ...["new open", "new pending", "new on_hold", "new solved", "new closed"],
  ...["open pending", "open on_hold", "open solved", "open closed"],
  ...["pending open", "pending on_hold", "pending solved", "pending closed"],
  ...["on_hold open", "on_hold pending", "on_hold solved", "on_hold closed"],
  ...["solved open", "solved closed"],
]);

const pairs = statuses.flatMap((from) =>
  statuses.filter((to) => to !== from).map((to) => [from, to] as const),
);

describe("the steps of a ticket", () => {
  it.each(pairs.filter(([from, to]) => allowed.has(`${from} ${to}`)))("allow %s -> %s", (from, to) => {
    expect(() => checkStep(from, to)).not.toThrow();
  });

  it.each(pairs.filter(([from, to]) => from !== "closed" && !allowed.has(`${from} ${to}`)))(
    "refuse %s -> %s",
    (from, to) => {
      expect(() => checkStep(from, to)).toThrow(
        expect.objectContaining({
          code: "invalid_transition",
          message: expect.stringContaining("can become: "),
        }),
      );
    },
  );

  it.each(statuses.filter((to) => to !== "closed"))("end with closed: no way back to %s", (to) => {
    expect(() => checkStep("closed", to)).toThrow(expect.objectContaining({ code: "ticket_closed" }));
  });

  it("name what is allowed instead", () => {
    expect(() => checkStep("solved", "pending")).toThrow("From here it can become: open, closed.");
  });

  it("refuse every change of a closed ticket, and of no other", () => {
    expect(() => checkOpen("closed")).toThrow(expect.objectContaining({ code: "ticket_closed" }));
    for (const status of statuses.slice(0, -1)) expect(() => checkOpen(status)).not.toThrow();
  });
});

describe("what a ticket becomes by itself", () => {
  it.each(statuses)("when it is assigned while %s", (status) => {
    expect(statusAfterAssignment(status)).toBe(status === "new" ? "open" : status);
  });

  it.each(statuses)("when an agent replies while %s", (status) => {
    const reply = { author_type: "agent", public: true } as const;
    expect(statusAfterComment(status, reply)).toBe(status === "new" ? "open" : status);
  });

  it.each(statuses)("when agents talk among themselves while %s: nothing", (status) => {
    expect(statusAfterComment(status, { author_type: "agent", public: false })).toBe(status);
  });

  it.each(statuses)("when the customer comments while %s", (status) => {
    const comment = { author_type: "customer", public: true } as const;
    const reopens = status === "pending" || status === "solved";
    expect(statusAfterComment(status, comment)).toBe(reopens ? "open" : status);
  });
});
