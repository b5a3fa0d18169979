import type { Message, Session } from "@olympus-support/sdk";
import { type Dialogue, type Line, linesOf, lookUpsOf } from "./dialogue.ts";
import { compareAt, type Difference } from "./difference.ts";
import { openingOf, type Played } from "./play.ts";

/** What the desk answers about one session. */
export interface Found {
  readonly session: Session;
  readonly messages: readonly Message[];
}

/** Compares one session with its dialogue in the file. */
export function compareSession(dialogue: Dialogue, played: Played, found: Found): readonly Difference[] {
  return [
    ...compareOutline(dialogue, found),
    ...compareMessages(dialogue, found.messages),
    ...compareLookUps(dialogue, played, found.session),
    ...compareLatest(dialogue, found),
  ];
}

function compareOutline(dialogue: Dialogue, { session, messages }: Found): readonly Difference[] {
  return compareAt({ dialogue: dialogue.id, line: null }, [
    ["number of messages", linesOf(dialogue).length, messages.length],
    ["status", dialogue.resolution === "resolved" ? "resolved" : "closed", session.status],
    ["resolution", dialogue.resolution, session.resolution],
    ["rating", dialogue.score, session.rating?.score],
    ["customer", dialogue.customerId, session.customer.id],
    ["agent", dialogue.agentId, session.assigned_agent?.id],
    ["category", dialogue.topics[0] ?? null, session.category],
    ["tags", dialogue.topics.join(" "), session.tags.join(" ")],
  ]);
}

function compareMessages(dialogue: Dialogue, messages: readonly Message[]): readonly Difference[] {
  const opening = openingOf(dialogue);
  return linesOf(dialogue).flatMap((line, index) => {
    const message = messages[index];
    if (message === undefined) return [];
    const clientMessageId = line === opening ? null : `${dialogue.id}-${index + 1}`;
    return [
      ...compareLine(dialogue, line, index, message),
      ...compareAt({ dialogue: dialogue.id, line: index + 1 }, [
        ["client_message_id", clientMessageId, message.client_message_id],
        ["seq above the one before", true, message.seq > (messages[index - 1]?.seq ?? 0)],
      ]),
    ];
  });
}

function compareLine(dialogue: Dialogue, line: Line, index: number, message: Message): readonly Difference[] {
  return compareAt({ dialogue: dialogue.id, line: index + 1 }, [
    ["text", line.text, message.content],
    ["type", "text", message.type],
    ["sender", line.sender, message.sender],
    ["sender_id", line.sender === "agent" ? dialogue.agentId : dialogue.customerId, message.sender_id],
  ]);
}

function compareLookUps(dialogue: Dialogue, played: Played, session: Session): readonly Difference[] {
  const place = { dialogue: dialogue.id, line: null };
  const actions = session.actions ?? [];
  return [
    ...compareAt(place, [["number of look-ups", lookUpsOf(dialogue).length, actions.length]]),
    ...actions.flatMap((action, index) =>
      compareAt(place, [
        [`look-up ${index + 1}`, played.executions[index], action.execution_id],
        [`look-up ${index + 1}: success`, true, action.success],
        [`look-up ${index + 1}: actor`, dialogue.agentId, action.actor_id],
      ]),
    ),
  ];
}

/** The session itself shows its latest messages: the same as the end of the whole list. */
function compareLatest(dialogue: Dialogue, { session, messages }: Found): readonly Difference[] {
  const earlier = messages.length - session.messages.length;
  return compareAt({ dialogue: dialogue.id, line: null }, [
    ["has_more_messages", earlier > 0, session.has_more_messages],
    ["latest messages", idsOf(messages.slice(Math.max(0, earlier))), idsOf(session.messages)],
  ]);
}

function idsOf(messages: readonly Message[]): string {
  return messages.map((message) => message.id).join(" ");
}
