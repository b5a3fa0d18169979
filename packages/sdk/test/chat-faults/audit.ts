import type { Schema } from "../../src/operation-types.ts";
import type { Evidence, Observation, SentMessage } from "./evidence.ts";

type SessionEvent = Schema<"SessionEvent">;
type Message = Schema<"Message">;

/** What breaks a promise of the chat protocol; nothing when all is well. */
export function audit(evidence: Evidence): readonly string[] {
  return [
    ...evidence.sent.flatMap((sent) => auditSent(sent, evidence.messages)),
    ...auditFailures(evidence),
    ...auditStored(evidence),
    ...auditEvents(evidence),
    ...evidence.observed.flatMap((one) => auditObservation(one, evidence.events)),
  ];
}

/** Every send is settled, and what was acknowledged is stored once and as it was acknowledged. */
function auditSent({ by, clientMessageId, content, outcome }: SentMessage, messages: readonly Message[]) {
  const name = `message ${clientMessageId} of ${by}`;
  const stored = messages.filter((message) => message.client_message_id === clientMessageId);
  if (outcome.is === "unsettled") return [`${name} was never settled`];
  if (outcome.is === "failed") {
    const isLie = stored.length > 0 && !outcome.maybeStored;
    return isLie ? [`${name} is stored although its sender was told that it is not: ${outcome.reason}`] : [];
  }
  const [found] = stored;
  if (found === undefined) return [`${name} was acknowledged and is lost`];
  const isSame = found.id === outcome.messageId && found.seq === outcome.seq && found.content === content;
  return isSame ? [] : [`${name} is not stored as it was acknowledged: ${JSON.stringify(found)}`];
}

/** What is given up is given up because the conversation is over for its sender: the network was good again in the end. */
function auditFailures({ sent, observed }: Evidence): readonly string[] {
  const gone = new Set(observed.filter(({ over }) => over !== null).map(({ who }) => who));
  return sent.flatMap(({ by, clientMessageId, outcome }) => {
    if (outcome.is !== "failed" || (outcome.reason === "closed" && gone.has(by))) return [];
    return [`message ${clientMessageId} of ${by} was given up: ${outcome.reason}`];
  });
}

/** Nothing is stored twice, and nothing that nobody sent. */
function auditStored({ sent, messages }: Evidence): readonly string[] {
  const contents = new Set(sent.map((one) => one.content));
  return [
    ...doubles(messages.map((message) => message.id)).map((id) => `message ${id} is listed twice`),
    ...doubles(messages.map((message) => message.content)).map((text) => `"${text}" is stored twice`),
    ...messages
      .filter((message) => message.sender !== "system" && !contents.has(message.content))
      .map((message) => `nobody sent message ${message.id}, "${message.content}"`),
  ];
}

/** The durable events are numbered 1, 2, 3, ..., and the messages are those among them. */
function auditEvents({ events, messages }: Evidence): readonly string[] {
  const told = events.filter((event) => event.type === "message").map((event) => event.message);
  const isSame = told.map(digestOfMessage).join() === messages.map(digestOfMessage).join();
  return [...misnumbered("the list of events", events), ...(isSame ? [] : ["events and messages differ"])];
}

/** A participant saw every event once and in order, and was closed when they should have been. */
function auditObservation({ who, events, over, mayBeOver }: Observation, all: readonly SessionEvent[]) {
  const wrong = events.filter((event) => digest(event) !== digest(all[event.seq - 1]));
  const latest = events.at(-1)?.seq ?? 0;
  const isCutOff = over !== "transferred_away" && latest < all.length;
  const isExpected = mayBeOver.some((reason) => reason === over);
  return [
    ...misnumbered(who, events),
    ...wrong.map((event) => `${who} saw another event ${event.seq}: ${JSON.stringify(event)}`),
    ...(isCutOff ? [`${who} saw ${latest} of ${all.length} events`] : []),
    ...(isExpected
      ? []
      : [`${who} was closed with ${over} instead of ${mayBeOver.map(String).join(" or ")}`]),
  ];
}

function misnumbered(where: string, events: readonly SessionEvent[]): readonly string[] {
  const at = events.findIndex((event, index) => event.seq !== index + 1);
  if (at === -1) return [];
  const numbers = events.map((event) => event.seq).slice(Math.max(0, at - 3), at + 4);
  return [`${where}: event ${at + 1} is missing, doubled or out of order: ... ${numbers.join(", ")} ...`];
}

/** What is the same of an event for everybody who sees it. */
function digest(event: SessionEvent | undefined): string {
  if (event === undefined) return "none";
  if (event.type === "message") return digestOfMessage(event.message);
  const { seq, timestamp, status, assigned_agent, team_id, priority } = event;
  return JSON.stringify([seq, timestamp, status, assigned_agent?.id, team_id, priority]);
}

function digestOfMessage({ id, seq, sender, content, client_message_id, timestamp }: Message): string {
  return JSON.stringify([id, seq, sender, content, client_message_id, timestamp]);
}

function doubles(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
