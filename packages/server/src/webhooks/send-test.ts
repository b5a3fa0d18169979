import type { WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import { insertEvent, keepPosition, lockPositions } from "./event-store.ts";
import { presentDelivery } from "./present.ts";
import { newEvent } from "./publish.ts";
import { queue } from "./queue.ts";
import { requireEnabled } from "./require.ts";
import { updateWebhook } from "./store.ts";

/** Sends a test event to one webhook. It needs no way through the outbox, for nobody else is asked whether they want it. */
export async function sendTest(ctx: WriteContext, id: string): Promise<Schema<"WebhookDelivery">> {
  const position = (await lockPositions(ctx)) + 1;
  const webhook = await requireEnabled(ctx, id);
  const sequence = webhook.test_sequence + 1;
  const data = { sequence, webhook_id: id };
  const event = { ...newEvent(ctx, { type: "webhook", id }, { type: "support.test", data }), position };
  await insertEvent(ctx.db, event);
  await keepPosition(ctx, position);
  await updateWebhook(ctx, id, { test_sequence: sequence });
  return presentDelivery(await queue(ctx, webhook, event), []);
}
