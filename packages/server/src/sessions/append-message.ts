import type { WriteContext } from "../context.ts";
import type { RequestOf } from "../generated/requests.ts";
import type { SessionEventTable, SessionTable } from "../storage/schema.ts";
import { publish } from "../webhooks/index.ts";
import { summariseForEvent } from "./describe.ts";
import { presentMessage } from "./present.ts";
import { type SavedEvent, saveWithEvent } from "./save.ts";

/** Who a message is from. A customer's name stands in the session, not in each message. */
export type MessageAuthor = Pick<SessionEventTable, "sender" | "sender_id" | "sender_name">;

type NewMessage = Pick<RequestOf<"sendMessage">["body"], "content"> &
  Partial<RequestOf<"sendMessage">["body"]>;

/** Stores a message as the session's next durable event, and tells of it if a webhook asks for messages. */
export async function appendMessage(
  ctx: WriteContext,
  session: SessionTable,
  author: MessageAuthor,
  message: NewMessage,
  changes: Partial<Pick<SessionTable, "first_response_at" | "unanswered_since" | "idle_warned_at">> = {},
): Promise<SavedEvent> {
  const { event, session: stored } = await saveWithEvent(ctx, session, changes, {
    id: ctx.id("msg"),
    type: "message",
    ...author,
    content: message.content,
    message_type: message.type ?? "text",
    attachments: JSON.stringify(message.attachments ?? []),
    client_message_id: message.client_message_id ?? null,
    data: null,
  });
  return { event, session: stored.then((after) => tellIfAsked(ctx, session, after, event)) };
}

async function tellIfAsked(
  ctx: WriteContext,
  before: SessionTable,
  session: SessionTable,
  event: SessionEventTable,
): Promise<SessionTable> {
  if (session.event_sequence === before.event_sequence) return session;
  const data = {
    sequence: session.event_sequence,
    session: await summariseForEvent(ctx, session),
    message: presentMessage(event),
  };
  await publish(ctx, { type: "session", id: session.id }, { type: "support.message_created", data });
  return session;
}
