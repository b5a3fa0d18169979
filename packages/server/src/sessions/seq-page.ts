import type { Context } from "../context.ts";
import { defaultLimit } from "../page.ts";
import type { SessionEventTable, SessionTable } from "../storage/schema.ts";
import type { EventsAfter } from "./history-store.ts";

/** Which page of a session's events is asked for. */
export interface SeqPage {
  readonly session_id: string;
  /** The `seq` after which to go on. */
  readonly after?: string | undefined;
  readonly limit?: number | undefined;
}

interface Shown<T> {
  readonly data: T[];
  readonly next_cursor: string | null;
  readonly has_more: boolean;
}

/** A page of what `rowsAfter` finds in a session, oldest first; the cursor is the `seq` of its last row. */
export async function seqPage<T>(
  ctx: Context,
  session: SessionTable,
  page: SeqPage,
  rowsAfter: EventsAfter,
  present: (row: SessionEventTable) => T,
): Promise<Shown<T>> {
  const limit = page.limit ?? defaultLimit;
  const seq = Math.min(Number(page.after ?? 0), session.last_seq);
  const rows = await rowsAfter(ctx.db, {
    tenant: ctx.tenant,
    session: session.id,
    seq,
    count: limit + 1,
  });
  const shown = rows.slice(0, limit);
  const hasMore = rows.length > limit;
  return {
    data: shown.map(present),
    next_cursor: hasMore ? String(shown.at(-1)?.seq ?? 0) : null,
    has_more: hasMore,
  };
}
