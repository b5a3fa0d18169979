import type { WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import { type DeliveryPath, getDelivery } from "./get-delivery.ts";
import { reopen } from "./queue.ts";
import { requireDelivery, requireEnabled } from "./require.ts";

/** Sends an event once more to the webhook of a delivery. */
export async function redeliver(ctx: WriteContext, path: DeliveryPath): Promise<Schema<"WebhookDelivery">> {
  const webhook = await requireEnabled(ctx, path.webhook_id);
  await reopen(ctx, await requireDelivery(ctx, webhook, path.delivery_id));
  return await getDelivery(ctx, path);
}
