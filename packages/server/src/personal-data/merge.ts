import type { WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import { absorbCustomer, lockCustomerPair, presentCustomer } from "../customers/index.ts";
import { SupportError } from "../errors.ts";
import type { RequestOf } from "../generated/requests.ts";
import { lockDesk } from "../storage/desk-lock.ts";
import { moveAll, openSessionsOf } from "./move-store.ts";

type Merge = RequestOf<"mergeCustomer">["body"] & { readonly customer_id: string };

/** Makes one customer of two: what the duplicate has becomes the other's, and its id stands for the other. */
export async function merge(ctx: WriteContext, input: Merge): Promise<Schema<"Customer">> {
  if (input.duplicate_id === input.customer_id) throw withItself();
  // Sessions begin under this lock, and tickets under that of their customer: none begins for the duplicate meanwhile.
  await lockDesk(ctx);
  const { survivor, duplicate } = await lockCustomerPair(ctx, input.customer_id, input.duplicate_id);
  if (duplicate === null) return presentCustomer(survivor);
  const open = await openSessionsOf(ctx, duplicate.id);
  await moveAll(ctx, duplicate.id, survivor.id);
  for (const session of open) ctx.notices.push({ kind: "session", tenant: ctx.tenant, session });
  return presentCustomer(await absorbCustomer(ctx, survivor, duplicate));
}

function withItself(): SupportError {
  const message = "A customer cannot be merged with itself. Send the id of the other one.";
  return new SupportError("invalid_request", message, { errors: [{ pointer: "/duplicate_id", message }] });
}
