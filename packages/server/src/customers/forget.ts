import type { WriteContext } from "../context.ts";
import type { CustomerTable } from "../storage/schema.ts";
import { announceErasure } from "./announce.ts";
import { get } from "./get.ts";
import { lockCustomer, markErased } from "./store.ts";

/** The customer, whom nobody changes, and for whom nothing begins, until the transaction ends. */
export async function lockedCustomer(ctx: WriteContext, id: string): Promise<CustomerTable> {
  const row = await get(ctx, id);
  return (await lockCustomer(ctx, row.id)) ?? row;
}

/** Notes that what was known of the customer is erased, which nobody finds by it any more, and tells of it. */
export async function forget(ctx: WriteContext, id: string): Promise<void> {
  const row = await lockCustomer(ctx, id);
  if (row !== undefined) await announceErasure(ctx, await markErased(ctx, row));
}
