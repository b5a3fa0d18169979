import { describe, expect, it } from "vitest";
import type { Schema } from "../../src/operation-types.ts";
import { audit } from "./audit.ts";
import type { Evidence, Observation, SentMessage } from "./evidence.ts";

type SessionEvent = Schema<"SessionEvent">;
type MessageEvent = Schema<"MessageEvent">;

const timestamp = "2026-01-24T19:30:00Z";
const agent = (id: string) => ({ id, name: id, avatar_url: null });

const says = (seq: number, sender: "customer" | "agent", content: string): MessageEvent => ({
  type: "message",
  seq,
  message: {
    id: `msg_${seq}`,
    seq,
    sender,
    sender_id: sender,
    sender_name: sender,
    content,
    type: "text",
    attachments: [],
    client_message_id: `c-${content}`,
    timestamp,
  },
});

const becomes = (seq: number, agentId: string): SessionEvent => ({
  type: "session_updated",
  seq,
  timestamp,
  status: "active",
  assigned_agent: agent(agentId),
  team_id: null,
  priority: "normal",
});

const said = [says(2, "customer", "one"), says(3, "agent", "two"), says(5, "customer", "three")];
const [one, two, three] = said as [MessageEvent, MessageEvent, MessageEvent];
const events: readonly SessionEvent[] = [becomes(1, "agent_1"), one, two, becomes(4, "agent_2"), three];

const acknowledged = ({ message }: MessageEvent): SentMessage => ({
  by: message.sender === "agent" ? "agent 1" : "customer",
  clientMessageId: message.client_message_id ?? "",
  content: message.content,
  outcome: { is: "acknowledged", messageId: message.id, seq: message.seq },
});

const truth: Evidence = {
  sent: said.map(acknowledged),
  observed: [
    { who: "customer", events, over: null, mayBeOver: [null] },
    {
      who: "agent 1",
      events: events.slice(0, 3),
      over: "transferred_away",
      mayBeOver: ["transferred_away"],
    },
    { who: "agent 2", events, over: null, mayBeOver: [null] },
  ],
  events,
  messages: said.map((event) => event.message),
};

/** The truth, with a lie in what one of them saw. */
const seenBy = (index: number, lie: Partial<Observation>): Evidence => ({
  ...truth,
  observed: truth.observed.map((observation, at) =>
    at === index ? { ...observation, ...lie } : observation,
  ),
});

/** The truth, with a lie in what became of the second message. */
const withOutcome = (outcome: SentMessage["outcome"]): Evidence => ({
  ...truth,
  sent: truth.sent.map((sent, at) => (at === 1 ? { ...sent, outcome } : sent)),
});

/** A message that was not delivered. */
const given = (by: string, reason: string): SentMessage => ({
  by,
  clientMessageId: "c-four",
  content: "four",
  outcome: { is: "failed", reason, maybeStored: true },
});

const without = <T>(list: readonly T[], index: number): T[] => list.toSpliced(index, 1);
const twice = <T>(list: readonly T[], index: number): T[] =>
  list.toSpliced(index, 0, ...list.slice(index, index + 1));
const swapped = <T>(list: readonly T[], index: number): T[] =>
  list.toSpliced(index, 2, ...list.slice(index, index + 2).toReversed());

const lies: readonly (readonly [string, Evidence, RegExp])[] = [
  [
    "an acknowledged message that is lost",
    { ...truth, events: without(events, 4), messages: without(truth.messages, 2) },
    /c-three of customer was acknowledged and is lost/,
  ],
  [
    "a message that is listed twice",
    { ...truth, messages: twice(truth.messages, 1) },
    /message msg_3 is listed twice/,
  ],
  [
    "a message that is stored twice, under two ids",
    {
      ...truth,
      messages: [...truth.messages, { ...two.message, id: "msg_6", seq: 6, client_message_id: null }],
    },
    /"two" is stored twice/,
  ],
  [
    "a message that nobody sent",
    { ...truth, sent: without(truth.sent, 0) },
    /nobody sent message msg_2, "one"/,
  ],
  [
    "a message whose words are others",
    { ...truth, messages: truth.messages.map((message) => ({ ...message, content: `${message.content}!` })) },
    /c-one of customer is not stored as it was acknowledged/,
  ],
  [
    "an acknowledgement of another place",
    withOutcome({ is: "acknowledged", messageId: "msg_3", seq: 4 }),
    /c-two of agent 1 is not stored as it was acknowledged/,
  ],
  ["a send that is never settled", withOutcome({ is: "unsettled" }), /c-two of agent 1 was never settled/],
  [
    "a message that is stored although it was refused",
    withOutcome({ is: "failed", reason: "refused", maybeStored: false }),
    /c-two of agent 1 is stored although its sender was told that it is not: refused/,
  ],
  [
    "a message that was given up without need",
    { ...truth, sent: [...truth.sent, given("customer", "closed")] },
    /c-four of customer was given up: closed/,
  ],
  [
    "a message that took too long",
    { ...truth, sent: [...truth.sent, given("agent 1", "expired")] },
    /c-four of agent 1 was given up: expired/,
  ],
  [
    "a gap in the list of events",
    { ...truth, events: without(events, 3) },
    /the list of events: event 4 is missing/,
  ],
  [
    "events that are not the messages",
    { ...truth, messages: swapped(truth.messages, 0) },
    /events and messages differ/,
  ],
  [
    "an event that somebody missed",
    seenBy(0, { events: without(events, 1) }),
    /customer: event 2 is missing/,
  ],
  [
    "an event that somebody saw twice",
    seenBy(2, { events: twice(events, 2) }),
    /agent 2: event 4 is .* doubled/,
  ],
  ["events out of order", seenBy(0, { events: swapped(events, 2) }), /customer: event 3 is .* out of order/],
  ["events that end too early", seenBy(2, { events: events.slice(0, 4) }), /agent 2 saw 4 of 5 events/],
  ["events that begin too late", seenBy(1, { events: events.slice(1, 3) }), /agent 1: event 1 is missing/],
  [
    "an event that is another for somebody",
    seenBy(0, { events: [...events.slice(0, 4), says(5, "customer", "four")] }),
    /customer saw another event 5/,
  ],
  [
    "an event that never was",
    seenBy(1, { events: [...events, becomes(6, "agent_1")] }),
    /agent 1 saw another event 6/,
  ],
  [
    "a replaced agent who stayed",
    seenBy(1, { over: null }),
    /agent 1 was closed with null instead of transferred_away/,
  ],
  ["a customer who was sent away", seenBy(0, { over: "forbidden" }), /customer was closed with forbidden/],
];

describe("the audit", () => {
  it("finds nothing in the truth", () => {
    expect(audit(truth)).toEqual([]);
  });

  it.each(lies)("finds %s", (_, lie, told) => {
    expect(audit(lie).join("\n")).toMatch(told);
  });

  it("accepts what may be stored and is, and what may be and is not", () => {
    expect(audit(withOutcome({ is: "failed", reason: "closed", maybeStored: true }))).toEqual([]);
    expect(audit({ ...truth, sent: [...truth.sent, given("agent 1", "closed")] })).toEqual([]);
  });
});
