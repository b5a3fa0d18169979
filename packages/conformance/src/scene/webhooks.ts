import type { CreateWebhookParams, WebhookDelivery } from "@olympus-support/sdk";
import type { Scene } from "./scene.ts";

/** A webhook at an address that nobody has: what is sent there fails, and is listed all the same. */
export async function newWebhook(scene: Scene, params: Partial<CreateWebhookParams> = {}): Promise<string> {
  const { id } = await scene.client.webhooks.create({
    url: "https://webhooks.invalid/in",
    events: ["support.sla_breach"],
    ...params,
  });
  scene.after(() => scene.client.webhooks.delete(id));
  return id;
}

export async function testDelivery({ client }: Scene, webhook: string): Promise<WebhookDelivery> {
  return await client.webhooks.test(webhook);
}
