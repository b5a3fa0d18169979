import type { ApiCall } from "../api-call.ts";
import type { CallOptions, IdempotentOptions } from "../call-options.ts";
import { ListCall, pageQuery } from "../list-call.ts";
import type { Send } from "../transport.ts";
import type {
  CreatedWebhook,
  CreateWebhookParams,
  DeletedWebhook,
  ListWebhookDeliveriesParams,
  ListWebhooksParams,
  RedeliverEventsParams,
  Redelivery,
  RotateWebhookSecretParams,
  UpdateWebhookParams,
  Webhook,
  WebhookDelivery,
} from "../types/webhooks.ts";

/**
 * Where events are sent, and what became of each. For admins.
 *
 * @example
 * const { id, secret } = await client.webhooks.create({
 *   url: "https://example.com/hooks/support",
 *   events: ["support.ticket_created", "support.ticket_updated"],
 * });
 * await client.webhooks.test(id);
 */
export class Webhooks {
  readonly #send: Send;

  /** @internal */
  constructor(send: Send) {
    this.#send = send;
  }

  /**
   * Lists webhooks, oldest first.
   *
   * @example
   * for await (const webhook of client.webhooks.list()) console.log(webhook.url, webhook.enabled);
   */
  list(params: ListWebhooksParams = {}, options?: CallOptions): ListCall<Webhook> {
    return new ListCall((cursor) =>
      this.#send("listWebhooks", { query: pageQuery(params, "cursor", cursor) }, options).withResponse(),
    );
  }

  /**
   * Creates a webhook. Keep the secret of the answer: it is not shown again.
   *
   * @throws ApiError `invalid_request` for an address that events cannot be sent to, `team_not_found`.
   * @example
   * const { secret } = await client.webhooks.create({ url: "https://example.com/hooks", events: ["*"] });
   */
  create(params: CreateWebhookParams, options?: IdempotentOptions): ApiCall<CreatedWebhook> {
    return this.#send("createWebhook", { body: params }, options);
  }

  /**
   * Gets a webhook.
   *
   * @throws ApiError `webhook_not_found`.
   * @example
   * const { enabled, failing_since } = await client.webhooks.retrieve("wh_1");
   */
  retrieve(webhookId: string, options?: CallOptions): ApiCall<Webhook> {
    return this.#send("getWebhook", { path: { webhook_id: webhookId } }, options);
  }

  /**
   * Changes the given fields. `enabled: true` starts one again that was disabled.
   *
   * @throws ApiError `webhook_not_found`, `invalid_request`, `team_not_found`.
   * @example
   * await client.webhooks.update("wh_1", { enabled: true });
   */
  update(webhookId: string, params: UpdateWebhookParams, options?: CallOptions): ApiCall<Webhook> {
    return this.#send("updateWebhook", { path: { webhook_id: webhookId }, body: params }, options);
  }

  /**
   * Deletes a webhook with its deliveries.
   *
   * @throws ApiError `webhook_not_found`.
   * @example
   * await client.webhooks.delete("wh_1");
   */
  delete(webhookId: string, options?: CallOptions): ApiCall<DeletedWebhook> {
    return this.#send("deleteWebhook", { path: { webhook_id: webhookId } }, options);
  }

  /**
   * Gives a webhook a new secret. The former one signs as well for a day, unless another time is given.
   *
   * @throws ApiError `webhook_not_found`.
   * @example
   * const { secret } = await client.webhooks.rotateSecret("wh_1", { overlap_seconds: 3600 });
   */
  rotateSecret(
    webhookId: string,
    params: RotateWebhookSecretParams = {},
    options?: IdempotentOptions,
  ): ApiCall<CreatedWebhook> {
    return this.#send("rotateWebhookSecret", { path: { webhook_id: webhookId }, body: params }, options);
  }

  /**
   * Sends a test event to a webhook.
   *
   * @throws ApiError `webhook_not_found`, `invalid_transition` when it is disabled.
   * @example
   * const { id } = await client.webhooks.test("wh_1");
   */
  test(webhookId: string, options?: IdempotentOptions): ApiCall<WebhookDelivery> {
    return this.#send("testWebhook", { path: { webhook_id: webhookId } }, options);
  }

  /**
   * Lists the deliveries of a webhook with their attempts, newest first.
   *
   * @throws ApiError `webhook_not_found`.
   * @example
   * for await (const delivery of client.webhooks.listDeliveries("wh_1", { status: "failed" })) {
   *   await client.webhooks.redeliver("wh_1", delivery.id);
   * }
   */
  listDeliveries(
    webhookId: string,
    params: ListWebhookDeliveriesParams = {},
    options?: CallOptions,
  ): ListCall<WebhookDelivery> {
    return new ListCall((cursor) =>
      this.#send(
        "listWebhookDeliveries",
        { path: { webhook_id: webhookId }, query: pageQuery(params, "cursor", cursor) },
        options,
      ).withResponse(),
    );
  }

  /**
   * Gets a delivery with its attempts.
   *
   * @throws ApiError `webhook_not_found`, `delivery_not_found`.
   * @example
   * const { status, attempts } = await client.webhooks.retrieveDelivery("wh_1", "del_1");
   */
  retrieveDelivery(webhookId: string, deliveryId: string, options?: CallOptions): ApiCall<WebhookDelivery> {
    const path = { webhook_id: webhookId, delivery_id: deliveryId };
    return this.#send("getWebhookDelivery", { path }, options);
  }

  /**
   * Sends the event of a delivery again, under the same id.
   *
   * @throws ApiError `webhook_not_found`, `delivery_not_found`, `invalid_transition` when the webhook is disabled.
   * @example
   * await client.webhooks.redeliver("wh_1", "del_1");
   */
  redeliver(webhookId: string, deliveryId: string, options?: IdempotentOptions): ApiCall<WebhookDelivery> {
    const path = { webhook_id: webhookId, delivery_id: deliveryId };
    return this.#send("redeliverWebhookDelivery", { path }, options);
  }

  /**
   * Sends a range of events again, 500 at most: while `has_more` is true go on after `last_event_id`.
   *
   * @throws ApiError `webhook_not_found`, `event_not_found`, `invalid_transition` when the webhook is disabled.
   * @example
   * const { queued } = await client.webhooks.redeliverEvents("wh_1", { from: "2026-01-24T19:00:00Z" });
   */
  redeliverEvents(
    webhookId: string,
    params: RedeliverEventsParams,
    options?: IdempotentOptions,
  ): ApiCall<Redelivery> {
    return this.#send("redeliverWebhookEvents", { path: { webhook_id: webhookId }, body: params }, options);
  }
}
