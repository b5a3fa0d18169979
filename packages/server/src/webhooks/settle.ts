import type { WriteContext } from "../context.ts";
import type { WebhookDeliveryTable, WebhookTable } from "../storage/schema.ts";
import type { Result } from "./attempt.ts";
import { updateAttempt } from "./attempt-store.ts";
import type { Claim } from "./claim.ts";
import { findDelivery, updateDelivery } from "./delivery-store.ts";
import { disable } from "./disable.ts";
import { advanceLine } from "./line.ts";
import { failingSince, hasFailedTooLong, nextAttempt } from "./schedule.ts";
import { lockWebhook, updateWebhook } from "./store.ts";

const gone = 410;

/** Writes down how an attempt went, and what follows from it. */
export async function settle(ctx: WriteContext, { delivery, number }: Claim, result: Result): Promise<void> {
  const webhook = await lockWebhook(ctx, delivery.webhook_id);
  await updateAttempt(ctx, { delivery_id: delivery.id, number }, result);
  const latest = await findDelivery(ctx, delivery.id);
  // It may have been deleted meanwhile, or, when this took too long, be under way again.
  if (webhook === undefined || latest === undefined || latest.attempts !== number) return;
  if (result.outcome === "delivered") await succeed(ctx, webhook, latest);
  else if (latest.status !== "pending") return;
  else if (result.outcome === "interrupted") await again(ctx, latest, latest.failures, ctx.now);
  else await fail(ctx, webhook, latest, result);
}

async function succeed(
  ctx: WriteContext,
  webhook: WebhookTable,
  delivery: WebhookDeliveryTable,
): Promise<void> {
  await finish(ctx, delivery, "delivered");
  if (webhook.failing_since === null) return;
  await updateWebhook(ctx, webhook.id, { failing_since: null, last_failure_at: null });
}

async function fail(
  ctx: WriteContext,
  webhook: WebhookTable,
  delivery: WebhookDeliveryTable,
  { status_code: status }: Result,
): Promise<void> {
  const failures = delivery.failures + 1;
  const next = status === gone ? null : nextAttempt(delivery.id, failures, ctx.now);
  if (next === null) await finish(ctx, delivery, "failed");
  else await again(ctx, delivery, failures, next);
  const since = failingSince(webhook, ctx.now);
  await updateWebhook(ctx, webhook.id, { failing_since: since, last_failure_at: ctx.now });
  if (webhook.disabled_at !== null) return;
  if (status === gone) await disable(ctx, webhook, "gone");
  else if (hasFailedTooLong(since, ctx.now)) await disable(ctx, webhook, "failing");
}

async function again(
  ctx: WriteContext,
  { id }: WebhookDeliveryTable,
  failures: number,
  at: string,
): Promise<void> {
  await updateDelivery(ctx, id, { under_way: 0, failures, next_attempt_at: at });
}

async function finish(
  ctx: WriteContext,
  delivery: WebhookDeliveryTable,
  status: "delivered" | "failed",
): Promise<void> {
  const done = { status, under_way: 0, next_attempt_at: null, finished_at: ctx.now } as const;
  await updateDelivery(ctx, delivery.id, done);
  await advanceLine(ctx, delivery);
}
