import type { WriteContext } from "../context.ts";
import type { EventTable, WebhookDeliveryTable, WebhookTable } from "../storage/schema.ts";
import { insertAttempt } from "./attempt-store.ts";
import { countUnderWay, nextDue, updateDelivery } from "./delivery-store.ts";
import { findEvent } from "./event-store.ts";
import { leaseFrom } from "./schedule.ts";
import { lockWebhook } from "./store.ts";

/** An attempt that nobody else makes. */
export interface Claim {
  readonly webhook: WebhookTable;
  readonly delivery: WebhookDeliveryTable;
  readonly event: EventTable;
  /** Which attempt of the delivery it is, from 1. */
  readonly number: number;
  readonly startedAt: string;
}

/**
 * Begins an attempt of what is due to a webhook, and writes down that it is begun; answers null when nothing is due, or
 * enough is under way. The webhook is locked: of all servers one at a time decides.
 */
export async function claim(ctx: WriteContext, id: string): Promise<Claim | null> {
  const webhook = await lockWebhook(ctx, id);
  if (webhook === undefined || webhook.disabled_at !== null) return null;
  if ((await countUnderWay(ctx, id)) >= mostAtOnce(webhook, ctx.settings.webhookConcurrency)) return null;
  const delivery = await nextDue(ctx, id);
  if (delivery === undefined) return null;
  const event = await findEvent(ctx.db, ctx.tenant, delivery.event_id);
  if (event === undefined) throw new Error("An event is gone that was on its way.");
  return await begin(ctx, webhook, delivery, event);
}

/** Whoever fails is asked one thing at a time, until it answers again. */
function mostAtOnce({ failing_since: since }: WebhookTable, concurrency: number): number {
  return since === null ? concurrency : 1;
}

async function begin(
  ctx: WriteContext,
  webhook: WebhookTable,
  delivery: WebhookDeliveryTable,
  event: EventTable,
): Promise<Claim> {
  const number = delivery.attempts + 1;
  await insertAttempt(ctx, {
    tenant_id: ctx.tenant,
    delivery_id: delivery.id,
    number,
    started_at: ctx.now,
    outcome: "unknown",
    duration_ms: null,
    status_code: null,
    error: null,
    response_excerpt: null,
  });
  await updateDelivery(ctx, delivery.id, {
    attempts: number,
    under_way: 1,
    next_attempt_at: leaseFrom(ctx.now),
  });
  return { webhook, delivery, event, number, startedAt: ctx.now };
}
