import type { WriteContext } from "../context.ts";
import type { RequestOf } from "../generated/requests.ts";
import type { SessionEventTable, SessionTable } from "../storage/schema.ts";
import { publish } from "../webhooks/index.ts";
import { summariseForEvent } from "./describe.ts";
import { presentMessage } from "./present.ts";
import { saveWithEvent } from "./save.ts";

/** Who a message is from. A customer's name stands in the session, not in each message. */
export type MessageAuthor = Pick<SessionEventTable, "sender" | "sender_id" | "sender_name">;

type NewMessage = Pick<RequestOf<"sendMessage">["body"], "content"> &
  Partial<RequestOf<"sendMessage">["body"]>;

/** A session with a message that it got. */
interface Saved {
  readonly session: SessionTable;
  readonly event: SessionEventTable;
}

/** Stores a message as the session's next durable event, and tells of it if a webhook asks for messages. */
export async function appendMessage(
  ctx: WriteContext,
  session: SessionTable,
  author: MessageAuthor,
  message: NewMessage,
  changes: Partial<Pick<SessionTable, "first_response_at" | "unanswered_since" | "idle_warned_at">> = {},
): Promise<Saved> {
  const saved = await saveWithEvent(ctx, session, changes, {
    id: ctx.id("msg"),
    type: "message",
    ...author,
    content: message.content,
    message_type: message.type ?? "text",
    attachments: JSON.stringify(message.attachments ?? []),
    client_message_id: message.client_message_id ?? null,
    data: null,
  });
  if (saved.session.event_sequence > session.event_sequence) await tell(ctx, saved);
  return saved;
}

async function tell(ctx: WriteContext, { session, event }: Saved): Promise<void> {
  const data = {
    sequence: session.event_sequence,
    session: await summariseForEvent(ctx, session),
    message: presentMessage(event),
  };
  await publish(ctx, { type: "session", id: session.id }, { type: "support.message_created", data });
}
