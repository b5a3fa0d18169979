import type { Kysely } from "kysely";
import type { WriteContext } from "../context.ts";
import type { PageRequest } from "../page.ts";
import { lockRow } from "../storage/lock.ts";
import { findPage } from "../storage/page-rows.ts";
import { prepare } from "../storage/prepare.ts";
import { findRow, insertRow, updateRow } from "../storage/rows.ts";
import type { Database, LedgerEntryTable, QuickActionExecutionTable } from "../storage/schema.ts";
import type { AwaitedKey } from "../unfinished.ts";

export async function insertExecution(ctx: WriteContext, row: QuickActionExecutionTable): Promise<void> {
  await insertRow(ctx.db, "quick_action_executions", row);
}

export async function updateExecution(
  ctx: WriteContext,
  id: string,
  changes: Partial<QuickActionExecutionTable>,
): Promise<void> {
  await updateRow(ctx.db, "quick_action_executions", { tenant_id: ctx.tenant, id }, changes);
}

export async function findExecution(
  db: Kysely<Database>,
  tenant: string,
  id: string,
): Promise<QuickActionExecutionTable | undefined> {
  return await findRow(db, "quick_action_executions", { tenant_id: tenant, id });
}

/** The execution, which nobody else changes until the transaction ends. */
export async function lockExecution(
  ctx: WriteContext,
  id: string,
): Promise<QuickActionExecutionTable | undefined> {
  return await lockRow(ctx, "quick_action_executions", { tenant_id: ctx.tenant, id });
}

export interface ExecutionFilter extends PageRequest {
  readonly session_id?: string | undefined;
  readonly ticket_id?: string | undefined;
  readonly action_id?: string | undefined;
  readonly status?: QuickActionExecutionTable["status"] | undefined;
}

/** One row more than the page holds, newest first. */
export async function listExecutionRows(
  db: Kysely<Database>,
  tenant: string,
  { limit, cursor, ...filter }: ExecutionFilter,
): Promise<readonly QuickActionExecutionTable[]> {
  const page = { limit, cursor };
  return await findPage(db, {
    table: "quick_action_executions",
    columns: "all",
    order: "newest first",
    tenant,
    filter,
    page,
  });
}

/** Executions of all tenants that somebody is to look after, the longest due first. */
export const dueExecutions = prepare<
  { readonly now: string; readonly limit: number },
  Pick<QuickActionExecutionTable, "tenant_id" | "id">
>((db, value) =>
  db
    .selectFrom("quick_action_executions")
    .select(["tenant_id", "id"])
    .where("due_at", "<=", value("now"))
    .orderBy("due_at")
    .limit(value("limit")),
);

/** Gives an idempotency key its answer, over the one that it has. */
export async function setAnswer(ctx: WriteContext, awaited: AwaitedKey, body: unknown): Promise<void> {
  const key = { tenant_id: ctx.tenant, actor_id: awaited.actor_id, key: awaited.key };
  await updateRow(ctx.db, "idempotency_keys", key, { body: JSON.stringify(body) });
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
