import type { WriteContext } from "../context.ts";
import type { RequestOf } from "../generated/requests.ts";
import type { CustomerTable } from "../storage/schema.ts";
import { announceUpdate, fieldsChanged } from "./announce.ts";
import { findAlias, insertIfAbsent, lockCustomer, updateCustomer } from "./store.ts";

export type CustomerDetails = RequestOf<"upsertCustomer">["body"];

/**
 * Makes the customer if there is none with the id, and changes the fields that are given. Answers the customer, whose id is
 * another one when the id was merged; nobody merges it before the transaction ends.
 */
export async function upsert(
  ctx: WriteContext,
  id: string,
  details: CustomerDetails = {},
): Promise<CustomerTable> {
  const known = await lockOrMake(ctx, id);
  const changes = {
    ...(details.name === undefined ? {} : { name: details.name }),
    ...(details.email === undefined ? {} : { email: details.email }),
    ...(details.metadata === undefined ? {} : { metadata: JSON.stringify(details.metadata) }),
  };
  if (Object.keys(changes).length === 0) return known;
  const changed = fieldsChanged(known, changes);
  const event_sequence = known.event_sequence + (changed.length === 0 ? 0 : 1);
  const row = await updateCustomer(ctx, known, { ...changes, event_sequence, updated_at: ctx.now });
  if (changed.length > 0) await announceUpdate(ctx, row, changed);
  return row;
}

async function lockOrMake(ctx: WriteContext, id: string): Promise<CustomerTable> {
  const known = await lockCustomer(ctx, id);
  if (known !== undefined) return known;
  const survivor = await findAlias(ctx.db, ctx.tenant, id);
  if (survivor !== undefined) return await lockOrMake(ctx, survivor);
  await insertIfAbsent(ctx, newCustomer(ctx, id));
  const made = await lockCustomer(ctx, id);
  if (made === undefined) throw new Error("The customer that was just stored is not there.");
  return made;
}

function newCustomer(ctx: WriteContext, id: string): CustomerTable {
  const { tenant, now } = ctx;
  const bare = { name: null, email: null, metadata: "{}", erased_at: null, event_sequence: 0 };
  return { tenant_id: tenant, id, ...bare, created_at: now, updated_at: now };
}
