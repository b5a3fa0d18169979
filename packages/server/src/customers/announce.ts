import type { WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import type { CustomerTable } from "../storage/schema.ts";
import { publish } from "../webhooks/index.ts";
import { summariseCustomer } from "./present.ts";

type Field = Schema<"CustomerUpdatedEvent">["data"]["changed"][number];

const fields: readonly Field[] = ["name", "email", "metadata"];

/** The fields of which something else is to be known than is. */
export function fieldsChanged(before: CustomerTable, changes: Partial<CustomerTable>): Field[] {
  return fields.filter((field) => changes[field] !== undefined && changes[field] !== before[field]);
}

/**
 * Tells that something else is known of a customer, whose row has counted it already. An event may be passed on to anybody:
 * what is kept about the customer stays here.
 */
export async function announceUpdate(ctx: WriteContext, row: CustomerTable, changed: Field[]): Promise<void> {
  const data = { sequence: row.event_sequence, customer: summariseCustomer(row.id, row), changed };
  await publish(ctx, { type: "customer", id: row.id }, { type: "support.customer_updated", data });
}

export async function announceMerge(ctx: WriteContext, row: CustomerTable, merged: string): Promise<void> {
  const data = {
    sequence: row.event_sequence,
    customer: summariseCustomer(row.id, row),
    merged_customer_id: merged,
  };
  await publish(ctx, { type: "customer", id: row.id }, { type: "support.customer_merged", data });
}

/** Tells who it was by the id alone. */
export async function announceErasure(
  ctx: WriteContext,
  { id, event_sequence }: CustomerTable,
): Promise<void> {
  const data = { sequence: event_sequence, customer_id: id, erased_at: ctx.now };
  await publish(ctx, { type: "customer", id }, { type: "support.customer_erased", data });
}
