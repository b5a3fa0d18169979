import type { WriteContext } from "../context.ts";
import type { RequestOf } from "../generated/requests.ts";
import type { CustomerTable } from "../storage/schema.ts";
import { findCustomer, insertIfAbsent, updateCustomer } from "./store.ts";

export type CustomerDetails = RequestOf<"upsertCustomer">["body"];

/** Makes the customer if there is none with the id, and changes the fields that are given. */
export async function upsert(
  ctx: WriteContext,
  id: string,
  details: CustomerDetails = {},
): Promise<CustomerTable> {
  const known = await findCustomer(ctx.db, ctx.tenant, id);
  if (known === undefined) await insertIfAbsent(ctx.db, newCustomer(ctx, id));
  const changes = {
    ...(details.name === undefined ? {} : { name: details.name }),
    ...(details.email === undefined ? {} : { email: details.email }),
    ...(details.metadata === undefined ? {} : { metadata: JSON.stringify(details.metadata) }),
  };
  if (Object.keys(changes).length > 0) {
    await updateCustomer(ctx.db, ctx.tenant, id, { ...changes, updated_at: ctx.now });
  } else if (known !== undefined) return known;
  const row = await findCustomer(ctx.db, ctx.tenant, id);
  if (row === undefined) throw new Error("The customer that was just stored is not there.");
  return row;
}

function newCustomer(ctx: WriteContext, id: string): CustomerTable {
  const { tenant, now } = ctx;
  return { tenant_id: tenant, id, name: null, email: null, metadata: "{}", created_at: now, updated_at: now };
}
