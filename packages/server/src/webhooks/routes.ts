import type { OperationHandlers } from "../http/operation.ts";
import { create } from "./create.ts";
import { get } from "./get.ts";
import { getDelivery } from "./get-delivery.ts";
import { list } from "./list.ts";
import { listDeliveries } from "./list-deliveries.ts";
import { listEvents } from "./list-events.ts";
import { redeliver } from "./redeliver.ts";
import { redeliverEvents } from "./redeliver-events.ts";
import { remove } from "./remove.ts";
import { rotateSecret } from "./rotate-secret.ts";
import { sendTest } from "./send-test.ts";
import { update } from "./update.ts";

export const webhookRoutes = {
  listWebhooks: (ctx, { query }) => list(ctx, query),
  createWebhook: (ctx, { body }) => create(ctx, body),
  getWebhook: (ctx, { path }) => get(ctx, path.webhook_id),
  updateWebhook: (ctx, { path, body }) => update(ctx, { ...path, ...body }),
  deleteWebhook: (ctx, { path }) => remove(ctx, path.webhook_id),
  rotateWebhookSecret: (ctx, { path, body }) => rotateSecret(ctx, { ...path, ...body }),
  testWebhook: (ctx, { path }) => sendTest(ctx, path.webhook_id),
  listWebhookDeliveries: (ctx, { path, query }) => listDeliveries(ctx, { ...path, ...query }),
  getWebhookDelivery: (ctx, { path }) => getDelivery(ctx, path),
  redeliverWebhookDelivery: (ctx, { path }) => redeliver(ctx, path),
  redeliverWebhookEvents: (ctx, { path, body }) => redeliverEvents(ctx, { ...path, ...body }),
  listEvents: (ctx, { query }) => listEvents(ctx, query),
} satisfies Partial<OperationHandlers>;
