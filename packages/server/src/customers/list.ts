import type { Context } from "../context.ts";
import type { Schema } from "../contract.ts";
import { defaultLimit, type Page, type PageRequest, pageOf } from "../page.ts";
import { presentCustomer } from "./present.ts";
import { listCustomers } from "./store.ts";

export async function list(ctx: Context, page: PageRequest): Promise<Page<Schema<"Customer">>> {
  const rows = await listCustomers(ctx.db, ctx.tenant, page);
  return pageOf(rows, page.limit ?? defaultLimit, presentCustomer);
}
