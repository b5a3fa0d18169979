import type { Context } from "../context.ts";
import type { Schema } from "../contract.ts";
import { defaultLimit } from "../page.ts";
import { latestMessages, messagesAfter } from "./history-store.ts";
import { requireSession } from "./load.ts";
import { presentMessage } from "./present.ts";

interface MessagePage {
  readonly session_id: string;
  /** The `seq` after which to go on. */
  readonly after?: string | undefined;
  readonly limit?: number | undefined;
}

/** A session's messages, oldest first. */
export async function listMessages(ctx: Context, page: MessagePage): Promise<Schema<"MessageList">> {
  const session = await requireSession(ctx, page.session_id);
  const limit = page.limit ?? defaultLimit;
  const seq = Math.min(Number(page.after ?? 0), session.last_seq);
  const rows = await messagesAfter(ctx.db, {
    tenant: ctx.tenant,
    session: session.id,
    seq,
    count: limit + 1,
  });
  const shown = rows.slice(0, limit);
  const hasMore = rows.length > limit;
  return {
    data: shown.map(presentMessage),
    next_cursor: hasMore ? String(shown.at(-1)?.seq ?? 0) : null,
    has_more: hasMore,
  };
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
