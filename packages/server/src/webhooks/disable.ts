import type { WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import type { WebhookTable } from "../storage/schema.ts";
import { cancelPending } from "./delivery-store.ts";
import { updateWebhook } from "./store.ts";

/** Stops a webhook, and cancels what waits for it; answers it as it is then. */
export async function disable(
  ctx: WriteContext,
  webhook: WebhookTable,
  reason: Schema<"DisabledReason">,
): Promise<WebhookTable> {
  const changes = { disabled_reason: reason, disabled_at: ctx.now, updated_at: ctx.now };
  await updateWebhook(ctx, webhook.id, changes);
  await cancelPending(ctx, webhook.id);
  return { ...webhook, ...changes };
}
