import type { Context } from "../context.ts";
import type { Schema } from "../contract.ts";
import { SupportError } from "../errors.ts";
import { presentExecution } from "./present.ts";
import { findExecution } from "./store.ts";

export async function getExecution(ctx: Context, id: string): Promise<Schema<"QuickActionExecution">> {
  const row = await findExecution(ctx.db, ctx.tenant, id);
  if (row !== undefined) return presentExecution(row);
  throw new SupportError(
    "execution_not_found",
    "There is no such execution. GET /quick-actions/executions lists those there are.",
  );
}
