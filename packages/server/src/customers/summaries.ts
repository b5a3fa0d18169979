import type { Context } from "../context.ts";
import type { Schema } from "../contract.ts";
import { summariseCustomer } from "./present.ts";
import { findCustomers } from "./store.ts";

/** Looks up many customers at once; the function it answers gives the summary of each. */
export async function summaries(
  ctx: Context,
  ids: readonly string[],
): Promise<(id: string) => Schema<"CustomerSummary">> {
  const rows = new Map((await findCustomers(ctx.db, ctx.tenant, ids)).map((row) => [row.id, row]));
  return (id) => summariseCustomer(id, rows.get(id));
}
