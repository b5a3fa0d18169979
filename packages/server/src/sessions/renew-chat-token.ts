import type { WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import { requireOpenSession } from "./load.ts";

/** A fresh token for the customer of an open session. */
export async function renewChatToken(ctx: WriteContext, id: string): Promise<Schema<"ChatToken">> {
  const session = await requireOpenSession(ctx, id);
  const claims = { tenant: ctx.tenant, sessionId: session.id, customerId: session.customer_id };
  const chat = await ctx.chatTokens.issue(ctx.db, claims, ctx.now, ctx.settings.chatTokenSeconds);
  return { chat_token: chat.token, chat_token_expires_at: chat.expiresAt };
}
