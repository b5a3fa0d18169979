import type { Context } from "../context.ts";
import type { Schema } from "../contract.ts";
import type { SessionEventTable } from "../storage/schema.ts";
import { eventsAfter } from "./history-store.ts";
import { requireSession } from "./load.ts";
import { presentEvent } from "./present-event.ts";
import { type SeqPage, seqPage } from "./seq-page.ts";

/** A session's durable events, oldest first. */
export async function listEvents(ctx: Context, page: SeqPage): Promise<Schema<"SessionEventList">> {
  const session = await requireSession(ctx, page.session_id);
  const viewer = ctx.actor.kind === "customer" ? "customer" : "staff";
  return await seqPage(ctx, session, page, eventsAfter, (row) => presentEvent(row, viewer));
}

/** Durable events of a session as they are stored, oldest first. Whether the caller may see them was asked before. */
export async function readEvents(
  ctx: Context,
  { session_id: session, after, limit }: { session_id: string; after: number; limit: number },
): Promise<readonly SessionEventTable[]> {
  return await eventsAfter(ctx.db, { tenant: ctx.tenant, session, seq: after, count: limit });
}
