import type { Context } from "../context.ts";
import type { Schema } from "../contract.ts";
import { defaultLimit, type Page, pageOf } from "../page.ts";
import { findAttempts } from "./attempt-store.ts";
import { type DeliveryFilter, listDeliveries as listRows } from "./delivery-store.ts";
import { presentDelivery } from "./present.ts";
import { requireWebhook } from "./require.ts";

/** The deliveries of a webhook with their attempts. */
export async function listDeliveries(
  ctx: Context,
  filter: DeliveryFilter,
): Promise<Page<Schema<"WebhookDelivery">>> {
  await requireWebhook(ctx, filter.webhook_id);
  const rows = await listRows(ctx, filter);
  const attempts = await findAttempts(
    ctx,
    rows.map(({ id }) => id),
  );
  return pageOf(rows, filter.limit ?? defaultLimit, (row) =>
    presentDelivery(
      row,
      attempts.filter(({ delivery_id: id }) => id === row.id),
    ),
  );
}
