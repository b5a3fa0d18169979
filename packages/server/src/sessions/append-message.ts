import type { WriteContext } from "../context.ts";
import type { RequestOf } from "../generated/requests.ts";
import type { SessionEventTable, SessionTable } from "../storage/schema.ts";
import { saveWithEvent } from "./save.ts";

/** Who a message is from. A customer's name stands in the session, not in each message. */
export type MessageAuthor = Pick<SessionEventTable, "sender" | "sender_id" | "sender_name">;

type NewMessage = Pick<RequestOf<"sendMessage">["body"], "content"> &
  Partial<RequestOf<"sendMessage">["body"]>;

/** Stores a message as the session's next durable event. */
export async function appendMessage(
  ctx: WriteContext,
  session: SessionTable,
  author: MessageAuthor,
  message: NewMessage,
  changes: Partial<Pick<SessionTable, "first_response_at" | "unanswered_since" | "idle_warned_at">> = {},
): Promise<{ readonly session: SessionTable; readonly event: SessionEventTable }> {
  return await saveWithEvent(ctx, session, changes, {
    id: ctx.id("msg"),
    type: "message",
    ...author,
    content: message.content,
    message_type: message.type ?? "text",
    attachments: JSON.stringify(message.attachments ?? []),
    client_message_id: message.client_message_id ?? null,
    data: null,
  });
}
