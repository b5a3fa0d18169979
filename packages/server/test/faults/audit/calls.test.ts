import { describe, expect, it } from "vitest";
import type { Call } from "../hook-receiver.ts";
import { checkCalls } from "./calls.ts";
import { checkDeliveries } from "./deliveries.ts";

/** The call number `at` of a webhook: an event of one ticket that was answered at once. */
function call(at: number, changes: Partial<Call> = {}): Call {
  return {
    path: "in",
    id: `evt_${at}`,
    attempt: 1,
    headers: new Headers(),
    body: "{}",
    at: new Date(0),
    sender: "1",
    resource: "ticket_1",
    sequence: at,
    from: at * 10,
    until: at * 10 + 5,
    isAnswered: true,
    ...changes,
  };
}

const again = { id: "evt_1", sequence: 1 };

describe("the audit of what a receiver got", () => {
  it("finds nothing wrong with events one after the other, nor with one that comes again", () => {
    const lost = call(1, { isAnswered: false });
    expect(checkCalls([lost, call(2, { ...again, attempt: 2 }), call(3, { sequence: 2 })])).toEqual([]);
  });

  it.each([
    ["an attempt that is made twice", [call(1), call(2, again)], "evt_1 attempt 1 was sent twice"],
    [
      "a body that changes",
      [call(1), call(2, { ...again, attempt: 2, body: "[]" })],
      "evt_1 attempt 2 has another body than the one before",
    ],
    ["a beginning that is missing", [call(2)], "ticket_1: 2 (attempt 1) came first"],
    [
      "an event that overtakes one that failed",
      [call(1, { isAnswered: false }), call(2)],
      "ticket_1: 2 (attempt 1) came after 1 (attempt 1)",
    ],
    ["a gap", [call(1), call(3)], "ticket_1: 3 (attempt 1) came after 1 (attempt 1)"],
    [
      "two at a time",
      [call(1, { until: 25 }), call(2)],
      "ticket_1: 2 (attempt 1) came while 1 was not answered",
    ],
  ])("notices %s", (_, calls, fault) => {
    expect(checkCalls(calls)).toContain(fault);
  });

  it("notices an event that did not arrive, is not noted, or was never told", () => {
    const evidence = {
      events: [{ id: "evt_1" }, { id: "evt_2" }],
      deliveries: [{ event_id: "evt_1", status: "pending" }],
      attempts: [],
    };
    expect(checkDeliveries(evidence, [call(1), call(2, { id: "evt_3" })])).toEqual([
      "evt_2 has not arrived",
      "evt_1 is not said to be delivered",
      "evt_2 is not said to be delivered",
      "evt_3 arrived and is no event",
      "evt_1 attempt 1 was made and not written down",
      "evt_3 attempt 1 was made and not written down",
      "1 deliveries of 2 events",
    ]);
  });
});
