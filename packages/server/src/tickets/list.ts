import type { Context } from "../context.ts";
import type { Schema } from "../contract.ts";
import { customerIdOf } from "../customers/index.ts";
import { defaultLimit, type Page, pageOf } from "../page.ts";
import { summarise } from "./describe.ts";
import { listTickets, type TicketFilter } from "./store.ts";

export async function list(ctx: Context, filter: TicketFilter): Promise<Page<Schema<"TicketSummary">>> {
  const { customer_id: customer } = filter;
  const stored = customer === undefined ? {} : { customer_id: await customerIdOf(ctx, customer) };
  const rows = await listTickets(ctx.db, ctx.tenant, { ...filter, ...stored });
  return pageOf(rows, filter.limit ?? defaultLimit, await summarise(ctx, rows));
}
