import type { Context, WriteContext } from "../context.ts";
import { insertRow, updateRow } from "../storage/rows.ts";
import type { WebhookAttemptTable } from "../storage/schema.ts";

export async function insertAttempt(ctx: WriteContext, row: WebhookAttemptTable): Promise<void> {
  await insertRow(ctx.db, "webhook_attempts", row);
}

export async function updateAttempt(
  ctx: WriteContext,
  key: Pick<WebhookAttemptTable, "delivery_id" | "number">,
  changes: Partial<WebhookAttemptTable>,
): Promise<void> {
  await updateRow(ctx.db, "webhook_attempts", { tenant_id: ctx.tenant, ...key }, changes);
}

/** The attempts of some deliveries, in their order. */
export async function findAttempts(
  ctx: Context,
  deliveries: readonly string[],
): Promise<readonly WebhookAttemptTable[]> {
  if (deliveries.length === 0) return [];
  return await ctx.db
    .selectFrom("webhook_attempts")
    .selectAll()
    .where("tenant_id", "=", ctx.tenant)
    .where("delivery_id", "in", deliveries)
    .orderBy("delivery_id")
    .orderBy("number")
    .execute();
}
