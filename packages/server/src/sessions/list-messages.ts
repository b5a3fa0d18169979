import type { Context } from "../context.ts";
import type { Schema } from "../contract.ts";
import { latestMessages, messagesAfter } from "./history-store.ts";
import { requireSession } from "./load.ts";
import { presentMessage } from "./present.ts";
import { type SeqPage, seqPage } from "./seq-page.ts";

/** A session's messages, oldest first. */
export async function listMessages(ctx: Context, page: SeqPage): Promise<Schema<"MessageList">> {
  const session = await requireSession(ctx, page.session_id);
  return await seqPage(ctx, session, page, messagesAfter, presentMessage);
}

/** The latest messages of a session, oldest first. */
export async function recentMessages(
  ctx: Context,
  sessionId: string,
  count: number,
): Promise<readonly { readonly sender: string; readonly content: string }[]> {
  const session = await requireSession(ctx, sessionId);
  const rows = await latestMessages(ctx.db, { tenant: ctx.tenant, session: session.id, count });
  return rows.toReversed().map((row) => ({ sender: row.sender, content: row.content ?? "" }));
}
