import { sql } from "kysely";
import type { Sweep, WriteContext } from "../context.ts";

/** How long a file that could not be scrubbed waits for the next try. */
const retryMilliseconds = 10 * 60 * 1000;

/**
 * Has what this transaction erases taken out of the database's file as well, once it is due. SQLite leaves what was deleted
 * in the file, in pages and parts of pages that nobody uses, until it is made anew.
 */
export async function requestScrub(ctx: WriteContext, dueAt: string): Promise<void> {
  if (ctx.engine !== "sqlite") return;
  await ctx.db
    .insertInto("scrubs")
    .values({ tenant_id: ctx.tenant, requested_at: ctx.now, due_at: dueAt })
    .onConflict((conflict) =>
      conflict.column("tenant_id").doUpdateSet((row) => ({
        requested_at: ctx.now,
        due_at: sql<string>`min(${row.ref("scrubs.due_at")}, ${dueAt})`,
      })),
    )
    .execute();
}

/** Makes the file anew from what is in it, when that is due, and empties the log that still holds what was there before. */
export async function scrubFile({ db, now }: Sweep): Promise<void> {
  const due = await db.selectFrom("scrubs").select("tenant_id").where("due_at", "<=", now).limit(1).execute();
  if (due.length === 0) return;
  try {
    await sql`vacuum`.execute(db);
    await emptyLog(db);
    // What was asked for since then is not done yet.
    await db.deleteFrom("scrubs").where("requested_at", "<", now).execute();
  } catch (error) {
    const later = new Date(Date.parse(now) + retryMilliseconds).toISOString();
    await db.updateTable("scrubs").set({ due_at: later }).where("due_at", "<=", now).execute();
    throw error;
  }
}

async function emptyLog(db: Sweep["db"]): Promise<void> {
  const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db);
  if (rows[0]?.busy === 1) throw new Error("Somebody reads the log of the database, which must be emptied.");
}
