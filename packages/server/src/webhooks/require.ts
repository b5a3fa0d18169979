import type { Context, WriteContext } from "../context.ts";
import { SupportError } from "../errors.ts";
import type { EventTable, WebhookDeliveryTable, WebhookTable } from "../storage/schema.ts";
import { findDelivery } from "./delivery-store.ts";
import { findEvent } from "./event-store.ts";
import { findWebhook, lockWebhook } from "./store.ts";

/** The webhook, for reading. Throws `webhook_not_found`. */
export async function requireWebhook(ctx: Context, id: string): Promise<WebhookTable> {
  return there(await findWebhook(ctx, id));
}

/** The webhook, which nobody else changes or delivers to until the transaction ends. Throws `webhook_not_found`. */
export async function requireForChange(ctx: WriteContext, id: string): Promise<WebhookTable> {
  return there(await lockWebhook(ctx, id));
}

/** Like `requireForChange`, and throws `invalid_transition` when nothing is sent to it. */
export async function requireEnabled(ctx: WriteContext, id: string): Promise<WebhookTable> {
  const row = await requireForChange(ctx, id);
  if (row.disabled_at === null) return row;
  throw new SupportError(
    "invalid_transition",
    "The webhook is disabled. Enable it first: PUT /webhooks/{webhook_id} with enabled: true.",
  );
}

function there(row: WebhookTable | undefined): WebhookTable {
  if (row !== undefined) return row;
  throw new SupportError(
    "webhook_not_found",
    "There is no such webhook. GET /webhooks lists those there are.",
  );
}

/** A delivery of the webhook. Throws `delivery_not_found`. */
export async function requireDelivery(
  ctx: Context,
  webhook: WebhookTable,
  id: string,
): Promise<WebhookDeliveryTable> {
  const row = await findDelivery(ctx, id);
  if (row?.webhook_id === webhook.id) return row;
  throw new SupportError(
    "delivery_not_found",
    "The webhook has no such delivery. GET /webhooks/{webhook_id}/deliveries lists those there are.",
  );
}

/** An event. Throws `event_not_found`. */
export async function requireEvent(ctx: Context, id: string): Promise<EventTable> {
  const row = await findEvent(ctx.db, ctx.tenant, id);
  if (row !== undefined) return row;
  throw new SupportError(
    "event_not_found",
    "There is no such event, or it is no longer kept. GET /events lists those there are.",
  );
}
