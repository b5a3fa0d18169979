import { record } from "../analytics/index.ts";
import { beforeCommit } from "../before-commit.ts";
import type { Actor, WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import type { RequestOf } from "../generated/requests.ts";
import type { SessionTable } from "../storage/schema.ts";
import { appendMessage, type MessageAuthor } from "./append-message.ts";
import { findByClientMessageId } from "./history-store.ts";
import { answered, unansweredAt } from "./idle.ts";
import { checkOpen } from "./lifecycle.ts";
import { loadForChange } from "./load.ts";
import { placeOf } from "./place.ts";
import { presentMessage } from "./present.ts";

/** A message for a session, from whoever calls. */
export type SendMessage = RequestOf<"sendMessage">["body"] & { readonly session_id: string };

/** Stores a message; one whose `client_message_id` the session has already is answered with the first. */
export async function sendMessage(ctx: WriteContext, input: SendMessage): Promise<Schema<"Message">> {
  const session = await loadForChange(ctx, input.session_id);
  if (input.client_message_id !== undefined) {
    const first = await findByClientMessageId(ctx, session.id, input.client_message_id);
    if (first !== undefined) return presentMessage(first);
  }
  checkOpen(session.status);
  const isFirstResponse = ctx.actor.kind === "staff" && session.first_response_at === null;
  const changes = {
    ...(isFirstResponse ? { first_response_at: ctx.now } : {}),
    ...(ctx.actor.kind === "staff" ? unansweredAt(ctx.now, ctx.settings) : answered(session)),
  };
  const { event, ...saved } = await appendMessage(ctx, session, authorOf(ctx.actor, session), input, changes);
  await beforeCommit(ctx, saved.session);
  if (isFirstResponse) recordResponse(ctx, session);
  return presentMessage(event);
}

/** The customer's id may be another by now than the token's, which stays good when customers are merged. */
function authorOf(actor: Actor, session: SessionTable): MessageAuthor {
  if (actor.kind === "staff") return { sender: "agent", sender_id: actor.id, sender_name: actor.name };
  if (actor.kind === "customer") {
    return { sender: "customer", sender_id: session.customer_id, sender_name: null };
  }
  return { sender: "system", sender_id: null, sender_name: null };
}

function recordResponse(ctx: WriteContext, session: SessionTable): void {
  const add = { responses: 1, response_ms: Date.parse(ctx.now) - Date.parse(session.created_at) };
  record(ctx, { ...placeOf(session), agent: ctx.actor.id, add });
}
