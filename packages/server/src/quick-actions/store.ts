import { sql } from "kysely";
import type { WriteContext } from "../context.ts";
import { isStorageUnavailable } from "../storage/failure.ts";
import type { LedgerEntryTable, QuickActionExecutionTable } from "../storage/schema.ts";

export async function insertExecution(
  ctx: WriteContext,
  row: Omit<QuickActionExecutionTable, "tenant_id" | "created_at">,
): Promise<void> {
  await ctx.db
    .insertInto("quick_action_executions")
    .values({ ...row, tenant_id: ctx.tenant, created_at: ctx.now })
    .execute();
}

export async function insertLedgerEntry(
  ctx: WriteContext,
  row: Omit<LedgerEntryTable, "tenant_id" | "created_at">,
): Promise<void> {
  await ctx.db
    .insertInto("ledger_entries")
    .values({ ...row, tenant_id: ctx.tenant, created_at: ctx.now })
    .execute();
}

/** Runs `work` so that all it has stored is undone when it throws, and the transaction goes on. */
export async function undoable<T>(ctx: WriteContext, work: () => Promise<T>): Promise<T> {
  await sql`savepoint quick_action`.execute(ctx.db);
  try {
    const result = await work();
    await sql`release savepoint quick_action`.execute(ctx.db);
    return result;
  } catch (error) {
    await undo(ctx, error);
    throw error;
  }
}

/** When the disk is full SQLite has undone the whole transaction already and knows no savepoint; the first error says why. */
async function undo(ctx: WriteContext, reason: unknown): Promise<void> {
  try {
    await sql`rollback to savepoint quick_action`.execute(ctx.db);
  } catch (error) {
    throw isStorageUnavailable(reason) ? reason : error;
  }
}
