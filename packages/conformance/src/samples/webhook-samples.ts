import type { OperationId } from "../generated/operations.ts";
import type { Scene } from "../scene/scene.ts";
import { newWebhook, testDelivery } from "../scene/webhooks.ts";
import type { Sample } from "./sample.ts";

const ofWebhook = { subject: (scene: Scene) => newWebhook(scene), missing: "webhook_not_found" } as const;

/** A webhook and a delivery to it. */
const ofDelivery = {
  subject: async (scene: Scene): Promise<string> => {
    const webhook = await newWebhook(scene);
    return `${webhook} ${(await testDelivery(scene, webhook)).id}`;
  },
  missing: "webhook_not_found",
} as const;

function pair(ids: string): readonly [webhook: string, delivery: string] {
  const [webhook = "", delivery = "nobody"] = ids.split(" ");
  return [webhook, delivery];
}

/** A call of each operation on webhooks and events. */
export const webhookSamples = {
  listWebhooks: { call: (client) => client.webhooks.list({ limit: 5 }) },
  createWebhook: {
    call: (client, _, options) =>
      client.webhooks.create({ url: "https://webhooks.invalid/in", events: ["*"] }, options),
  },
  getWebhook: { ...ofWebhook, call: (client, id) => client.webhooks.retrieve(id) },
  updateWebhook: { ...ofWebhook, call: (client, id) => client.webhooks.update(id, { description: "CRM" }) },
  deleteWebhook: { ...ofWebhook, call: (client, id) => client.webhooks.delete(id) },
  rotateWebhookSecret: {
    ...ofWebhook,
    call: (client, id, options) => client.webhooks.rotateSecret(id, { overlap_seconds: 60 }, options),
  },
  testWebhook: { ...ofWebhook, call: (client, id, options) => client.webhooks.test(id, options) },
  listWebhookDeliveries: {
    ...ofWebhook,
    call: (client, id) => client.webhooks.listDeliveries(id, { limit: 5 }),
  },
  getWebhookDelivery: {
    ...ofDelivery,
    call: (client, ids) => client.webhooks.retrieveDelivery(...pair(ids)),
  },
  redeliverWebhookDelivery: {
    ...ofDelivery,
    call: (client, ids, options) => client.webhooks.redeliver(...pair(ids), options),
  },
  redeliverWebhookEvents: {
    ...ofWebhook,
    call: (client, id, options) =>
      client.webhooks.redeliverEvents(id, { from: "2026-01-24T19:00:00Z" }, options),
  },
  listEvents: { call: (client) => client.events.list({ limit: 5 }) },
} as const satisfies Partial<Record<OperationId, Sample>>;
