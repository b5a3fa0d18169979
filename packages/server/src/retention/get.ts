import type { Context } from "../context.ts";
import type { Schema } from "../contract.ts";
import { keepAll } from "./cutoff.ts";
import { findRules } from "./store.ts";

/** For how long the tenant keeps what; all of it for ever until somebody says otherwise. */
export async function get(ctx: Context): Promise<Schema<"RetentionRules">> {
  const row = await findRules(ctx.db, ctx.tenant);
  if (row === undefined) return { ...keepAll, updated_at: null };
  const { session_transcripts_days, closed_tickets_days, inactive_customers_days, updated_at } = row;
  return { session_transcripts_days, closed_tickets_days, inactive_customers_days, updated_at };
}
