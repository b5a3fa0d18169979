import type { Context } from "../context.ts";
import type { Schema } from "../contract.ts";
import { defaultLimit, type Page, pageOf } from "../page.ts";
import { presentExecution } from "./present.ts";
import { type ExecutionFilter, listExecutionRows } from "./store.ts";

/** What was run, newest first. */
export async function listExecutions(
  ctx: Context,
  filter: ExecutionFilter,
): Promise<Page<Schema<"QuickActionExecution">>> {
  const rows = await listExecutionRows(ctx.db, ctx.tenant, filter);
  return pageOf(rows, filter.limit ?? defaultLimit, presentExecution);
}
