import type { WriteContext } from "../context.ts";
import type { WebhookDeliveryTable, WebhookTable } from "../storage/schema.ts";
import { findDeliveryOf, firstInLine, insertDelivery, updateDelivery } from "./delivery-store.ts";
import type { PlacedEvent } from "./event-store.ts";
import { advanceLine } from "./line.ts";

/** Puts an event on its way to a webhook, behind those of its resource that are still on theirs. */
export async function queue(
  ctx: WriteContext,
  webhook: WebhookTable,
  event: PlacedEvent,
): Promise<WebhookDeliveryTable> {
  const { resource_type, resource_id, position } = event;
  const line = { webhook_id: webhook.id, resource_type, resource_id };
  const waits = (await firstInLine(ctx, line)) !== undefined;
  const row: WebhookDeliveryTable = {
    tenant_id: ctx.tenant,
    id: ctx.id("del"),
    event_id: event.id,
    event_type: event.type,
    ...line,
    position,
    status: "pending",
    under_way: 0,
    attempts: 0,
    failures: 0,
    next_attempt_at: waits ? null : ctx.now,
    created_at: ctx.now,
    finished_at: null,
  };
  await insertDelivery(ctx, row);
  return row;
}

/** Puts an event on its way to a webhook, once more if it has been sent there before. */
export async function queueAgain(
  ctx: WriteContext,
  webhook: WebhookTable,
  event: PlacedEvent,
): Promise<void> {
  const known = await findDeliveryOf(ctx, { event_id: event.id, webhook_id: webhook.id });
  if (known !== undefined) return await reopen(ctx, known);
  // It may belong before some that wait already.
  await advanceLine(ctx, await queue(ctx, webhook, event));
}

/** Makes a delivery pending again, with all its attempts before it; one that is under way stays as it is. */
export async function reopen(ctx: WriteContext, delivery: WebhookDeliveryTable): Promise<void> {
  if (isUnderWay(delivery, ctx.now)) return;
  const isFirst = delivery.next_attempt_at !== null;
  await updateDelivery(ctx, delivery.id, {
    status: "pending",
    under_way: 0,
    failures: 0,
    next_attempt_at: isFirst ? ctx.now : null,
    finished_at: null,
  });
  await advanceLine(ctx, delivery);
}

function isUnderWay(
  { under_way: begun, next_attempt_at: until }: WebhookDeliveryTable,
  now: string,
): boolean {
  return begun === 1 && until !== null && until > now;
}
