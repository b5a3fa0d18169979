import type { WriteContext } from "../context.ts";
import { fromJson } from "../storage/json.ts";
import type { CustomerTable } from "../storage/schema.ts";
import { announceMerge } from "./announce.ts";
import { get } from "./get.ts";
import { lockCustomer, replaceCustomer, storeTerms, updateCustomer } from "./store.ts";

/** Two customers that are one person, locked; null when the ids are one customer's already. */
export interface Pair {
  readonly survivor: CustomerTable;
  readonly duplicate: CustomerTable | null;
}

/** Finds and locks both. The desk must be locked, so that no other merge is under way. */
export async function lockPair(ctx: WriteContext, id: string, duplicateId: string): Promise<Pair> {
  const survivor = await get(ctx, id);
  const duplicate = await get(ctx, duplicateId);
  if (survivor.id === duplicate.id) return { survivor, duplicate: null };
  const locked = [await lockCustomer(ctx, survivor.id), await lockCustomer(ctx, duplicate.id)];
  return { survivor: locked[0] ?? survivor, duplicate: locked[1] ?? duplicate };
}

/** Takes what is not known of the survivor from the duplicate, whose id stands for the survivor from now on. */
export async function absorb(
  ctx: WriteContext,
  survivor: CustomerTable,
  duplicate: CustomerTable,
): Promise<CustomerTable> {
  const metadata = { ...fromJson<object>(duplicate.metadata), ...fromJson<object>(survivor.metadata) };
  await replaceCustomer(ctx, duplicate, survivor);
  const row = await updateCustomer(ctx, survivor, {
    name: survivor.name ?? duplicate.name,
    email: survivor.email ?? duplicate.email,
    metadata: JSON.stringify(metadata),
    event_sequence: survivor.event_sequence + 1,
    updated_at: ctx.now,
  });
  await storeTerms(ctx, row);
  await announceMerge(ctx, row, duplicate.id);
  return row;
}
