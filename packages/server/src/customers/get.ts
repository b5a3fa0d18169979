import type { Context } from "../context.ts";
import { SupportError } from "../errors.ts";
import type { CustomerTable } from "../storage/schema.ts";
import { findAlias, findCustomer } from "./store.ts";

/** The customer; for an id that was merged, the one that it stands for. */
export async function get(ctx: Context, id: string): Promise<CustomerTable> {
  const row = (await findCustomer(ctx.db, ctx.tenant, id)) ?? (await survivorOf(ctx, id));
  if (row !== undefined) return row;
  throw new SupportError(
    "customer_not_found",
    "There is no such customer. Create it with PUT /customers/{customer_id}.",
  );
}

async function survivorOf(ctx: Context, id: string): Promise<CustomerTable | undefined> {
  const survivor = await findAlias(ctx.db, ctx.tenant, id);
  return survivor === undefined ? undefined : await findCustomer(ctx.db, ctx.tenant, survivor);
}

/** Whether there is such a customer, or one whom the id was merged into. */
export async function isKnown(ctx: Context, id: string): Promise<boolean> {
  return ((await findCustomer(ctx.db, ctx.tenant, id)) ?? (await survivorOf(ctx, id))) !== undefined;
}

/** The id that the customer's sessions and tickets are stored with: another one when this one was merged. */
export async function customerIdOf(ctx: Context, id: string): Promise<string> {
  return (await findAlias(ctx.db, ctx.tenant, id)) ?? id;
}
