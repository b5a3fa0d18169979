import type { Context } from "../context.ts";
import type { Schema } from "../contract.ts";
import { findAttempts } from "./attempt-store.ts";
import { presentDelivery } from "./present.ts";
import { requireDelivery, requireWebhook } from "./require.ts";

/** Which delivery of which webhook. */
export interface DeliveryPath {
  readonly webhook_id: string;
  readonly delivery_id: string;
}

export async function getDelivery(ctx: Context, path: DeliveryPath): Promise<Schema<"WebhookDelivery">> {
  const webhook = await requireWebhook(ctx, path.webhook_id);
  const delivery = await requireDelivery(ctx, webhook, path.delivery_id);
  return presentDelivery(delivery, await findAttempts(ctx, [delivery.id]));
}
