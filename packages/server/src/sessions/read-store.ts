import { sql } from "kysely";
import type { WriteContext } from "../context.ts";
import { prepare } from "../storage/prepare.ts";
import type { SessionReadTable } from "../storage/schema.ts";

/** Stores how far somebody has read, unless it is known that they have read as far. */
export async function storeRead(ctx: WriteContext, row: SessionReadTable): Promise<void> {
  await ctx.db
    .insertInto("session_reads")
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(["tenant_id", "session_id", "participant_kind", "participant_id"])
        .doUpdateSet({ seq: row.seq, participant_name: row.participant_name, read_at: row.read_at })
        .where(sql.ref("session_reads.seq"), "<", row.seq),
    )
    .execute();
}

/** How far each participant of a session has read, in the order of their ids. */
export const listReads = prepare<{ readonly tenant: string; readonly session: string }, SessionReadTable>(
  (db, value) =>
    db
      .selectFrom("session_reads")
      .selectAll()
      .where("tenant_id", "=", value("tenant"))
      .where("session_id", "=", value("session"))
      .orderBy("participant_kind")
      .orderBy("participant_id"),
);
