import type { Context } from "../context.ts";
import type { Schema } from "../contract.ts";
import { customerIdOf } from "../customers/index.ts";
import { defaultLimit, type Page, pageOf } from "../page.ts";
import { summarise } from "./describe.ts";
import { listSessions, type SessionFilter } from "./store.ts";

export async function list(ctx: Context, filter: SessionFilter): Promise<Page<Schema<"SessionSummary">>> {
  const { customer_id: customer } = filter;
  const stored = customer === undefined ? {} : { customer_id: await customerIdOf(ctx, customer) };
  const rows = await listSessions(ctx.db, ctx.tenant, { ...filter, ...stored });
  return pageOf(rows, filter.limit ?? defaultLimit, await summarise(ctx, rows));
}
