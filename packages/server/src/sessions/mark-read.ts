import type { WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import { summaries } from "../customers/index.ts";
import { SupportError } from "../errors.ts";
import type { RequestOf } from "../generated/requests.ts";
import type { SessionReadTable, SessionTable } from "../storage/schema.ts";
import { requireOpenSession } from "./load.ts";
import { presentRead } from "./present-read.ts";
import { listReads, storeRead } from "./read-store.ts";

type MarkRead = RequestOf<"markRead">["body"] & { readonly session_id: string };

/** Notes how far the caller has read; answers how far that is. */
export async function markRead(ctx: WriteContext, input: MarkRead): Promise<Schema<"ReadReceipt">> {
  const session = await requireOpenSession(ctx, input.session_id);
  const reader = readerOf(ctx, session);
  const seq = Math.min(input.seq, session.last_seq);
  const known = (await listReads(ctx.db, { tenant: ctx.tenant, session: session.id })).find(
    (row) => row.participant_kind === reader.participant_kind && row.participant_id === reader.participant_id,
  );
  if (known !== undefined && known.seq >= seq) return await shown(ctx, session, known);
  const row = { tenant_id: ctx.tenant, session_id: session.id, ...reader, seq, read_at: ctx.now };
  if (seq === 0) return await shown(ctx, session, row);
  await storeRead(ctx, row);
  const read = await shown(ctx, session, row);
  ctx.notices.push({ kind: "read", tenant: ctx.tenant, session: session.id, read });
  return read;
}

type Reader = Pick<SessionReadTable, "participant_kind" | "participant_id" | "participant_name">;

function readerOf({ actor }: WriteContext, session: SessionTable): Reader {
  if (actor.kind === "staff") {
    return { participant_kind: "agent", participant_id: actor.id, participant_name: actor.name };
  }
  if (actor.kind === "customer") {
    return { participant_kind: "customer", participant_id: session.customer_id, participant_name: null };
  }
  throw new SupportError("forbidden", "Only agents and customers read. Use their token.");
}

async function shown(
  ctx: WriteContext,
  session: SessionTable,
  row: SessionReadTable,
): Promise<Schema<"ReadReceipt">> {
  const customerOf = await summaries(ctx, [session.customer_id]);
  return presentRead(row, customerOf(session.customer_id));
}
