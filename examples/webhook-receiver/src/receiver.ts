import { verifyWebhook, WebhookError, type WebhookEvent } from "@olympus-support/sdk/webhooks";
import { Hono } from "hono";

export interface ReceiverOptions {
  /** The webhook's secret; while it is being rotated, the old and the new one. */
  readonly secrets: readonly string[];
  /** What is done about an event. When it fails, the desk sends the event again. */
  readonly handle: (event: WebhookEvent) => void | Promise<void>;
  /** Which deliveries were handled. A real program keeps them in its database, for a day. */
  readonly handled?: Set<string>;
}

/** Takes the desk's events at `POST /support-events`, each of them once. */
export function createReceiver({ secrets, handle, handled = new Set() }: ReceiverOptions): Hono {
  const app = new Hono();
  app.post("/support-events", async (c) => {
    const event = await verifyWebhook(await c.req.text(), c.req.raw.headers, secrets);
    const id = c.req.header("webhook-id") ?? "";
    if (!handled.has(id)) {
      await handle(event);
      handled.add(id);
    }
    return c.body(null, 204);
  });
  app.onError((error, c) => {
    if (error instanceof WebhookError) return c.json({ code: error.code, detail: error.message }, 400);
    console.error(error);
    return c.body(null, 500);
  });
  return app;
}
