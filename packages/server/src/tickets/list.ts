import type { Context } from "../context.ts";
import type { Schema } from "../contract.ts";
import { defaultLimit, type Page, pageOf } from "../page.ts";
import { summarise } from "./describe.ts";
import { listTickets, type TicketFilter } from "./store.ts";

export async function list(ctx: Context, filter: TicketFilter): Promise<Page<Schema<"TicketSummary">>> {
  const rows = await listTickets(ctx.db, ctx.tenant, filter);
  return pageOf(rows, filter.limit ?? defaultLimit, await summarise(ctx, rows));
}
