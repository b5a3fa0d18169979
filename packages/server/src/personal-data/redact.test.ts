import fc from "fast-check";
import { expect, it } from "vitest";
import { redact } from "./redact.ts";

it("takes what tells of a person out of an event, and keeps how the case stands", () => {
  const session = {
    session_id: "sess_1",
    status: "resolved",
    customer: { id: "cust_1", name: "John", email: "j@example.com" },
    assigned_agent: { id: "agent_1", name: "Sarah", avatar_url: null },
    skills: ["billing"],
    tags: ["divorce"],
    language: "cy",
    escalation: { level: "tier_2", reason: "John cried", urgency: null, timestamp: "2026-01-24T19:30:00Z" },
    rating: { score: 4, comment: "I, John", timestamp: "2026-01-24T19:30:00Z" },
    created_at: "2026-01-24T19:30:00Z",
  };
  expect(redact({ sequence: 3, session })).toEqual({
    sequence: 3,
    session: {
      ...session,
      customer: { id: "cust_1", name: null, email: null },
      tags: [],
      language: null,
      escalation: { ...session.escalation, reason: "[erased]" },
      rating: { ...session.rating, comment: null },
    },
  });
});

it("keeps the values of a history's steps where they are states, and no others", () => {
  const step = (action: string) => ({
    action,
    old_value: "a",
    new_value: "b",
    actor: { id: "x", name: "Sarah" },
  });
  expect(redact([step("status_changed"), step("subject_changed")])).toEqual([
    step("status_changed"),
    { ...step("subject_changed"), old_value: null, new_value: null },
  ]);
});

it("leaves no text behind that nobody knows to be harmless", () => {
  const marker = "MARKER";
  const text = fc.constantFrom(marker, `a ${marker}`, "");
  const value = fc.letrec((tie) => ({
    value: fc.oneof(text, fc.integer(), fc.constant(null), tie("list"), tie("object")),
    list: fc.array(tie("value"), { maxLength: 3 }),
    object: fc.dictionary(
      fc.constantFrom("subject", "content", "order_id", "context", "name", "notes", "customer", "unheard_of"),
      tie("value"),
      { maxKeys: 4 },
    ),
  })).value;
  fc.assert(
    fc.property(value, (any) => {
      expect(JSON.stringify(redact(any)) ?? "").not.toContain(marker);
    }),
    { numRuns: 2000 },
  );
});
