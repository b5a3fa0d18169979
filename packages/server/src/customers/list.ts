import type { Context } from "../context.ts";
import type { Schema } from "../contract.ts";
import type { RequestOf } from "../generated/requests.ts";
import { defaultLimit, type Page, pageOf } from "../page.ts";
import { presentCustomer } from "./present.ts";
import { searchCustomers } from "./search-store.ts";
import { listCustomers } from "./store.ts";

type ListCustomers = RequestOf<"listCustomers">["query"];

/** Customers, newest first; those whom a text fits when there is one. */
export async function list(ctx: Context, { q, ...page }: ListCustomers): Promise<Page<Schema<"Customer">>> {
  const rows =
    q === undefined
      ? await listCustomers(ctx.db, ctx.tenant, page)
      : await searchCustomers(ctx.db, ctx.tenant, q, page);
  return pageOf(rows, page.limit ?? defaultLimit, presentCustomer);
}
