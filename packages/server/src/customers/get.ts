import type { Context } from "../context.ts";
import { SupportError } from "../errors.ts";
import type { CustomerTable } from "../storage/schema.ts";
import { findCustomer } from "./store.ts";

export async function get(ctx: Context, id: string): Promise<CustomerTable> {
  const row = await findCustomer(ctx.db, ctx.tenant, id);
  if (row !== undefined) return row;
  throw new SupportError(
    "customer_not_found",
    "There is no such customer. Create it with PUT /customers/{customer_id}.",
  );
}
