import type { QueryOf, Schema } from "../operation-types.ts";

/**
 * What an event tells, such as `support.session_started`.
 *
 * @example
 * const type: EventType = "support.ticket_updated";
 */
export type EventType = Schema<"EventType">;

/**
 * What the desk has told, as webhooks are sent it.
 *
 * @example
 * for await (const event of client.events.list({ type: "support.escalation" })) console.log(event.id, event.data);
 */
export interface Event extends Schema<"Event"> {}

/**
 * Which events to list: those after an event, of one type.
 *
 * @example
 * const params: ListEventsParams = { after: "evt_1", type: "support.ticket_created" };
 */
export interface ListEventsParams extends QueryOf<"listEvents"> {}

/**
 * Where events are sent.
 *
 * @example
 * const webhook: Webhook = await client.webhooks.retrieve("wh_1");
 * if (!webhook.enabled) console.log(webhook.disabled_reason, webhook.disabled_at);
 */
export interface Webhook extends Schema<"Webhook"> {}

/**
 * A webhook with its secret, which is shown this once.
 *
 * @example
 * const { id, secret }: CreatedWebhook = await client.webhooks.create({ url: "https://example.com/hooks", events: ["*"] });
 */
export type CreatedWebhook = Schema<"CreatedWebhook">;

/**
 * That a webhook was deleted.
 *
 * @example
 * const { deleted }: DeletedWebhook = await client.webhooks.delete("wh_1");
 */
export interface DeletedWebhook extends Schema<"DeletedWebhook"> {}

/**
 * What became of one event that was sent to a webhook.
 *
 * @example
 * const delivery: WebhookDelivery = await client.webhooks.retrieveDelivery("wh_1", "del_1");
 * const latest = delivery.attempts.at(-1)?.status_code;
 */
export interface WebhookDelivery extends Schema<"WebhookDelivery"> {}

/**
 * One time that an event was sent.
 *
 * @example
 * const failed = ({ outcome }: DeliveryAttempt): boolean => outcome === "failed";
 */
export interface DeliveryAttempt extends Schema<"DeliveryAttempt"> {}

/**
 * `limit` is the size of a page, 1 to 200 (default 50).
 *
 * @example
 * const params: ListWebhooksParams = { limit: 10 };
 */
export interface ListWebhooksParams extends QueryOf<"listWebhooks"> {}

/**
 * What a new webhook is.
 *
 * @example
 * const params: CreateWebhookParams = { url: "https://example.com/hooks", events: ["support.ticket_created"] };
 */
export interface CreateWebhookParams extends Schema<"CreateWebhook"> {}

/**
 * What to change: given fields change, lists are replaced as a whole.
 *
 * @example
 * const params: UpdateWebhookParams = { enabled: false };
 */
export interface UpdateWebhookParams extends Schema<"UpdateWebhook"> {}

/**
 * For how long the former secret signs as well, in seconds; a day unless said.
 *
 * @example
 * const params: RotateWebhookSecretParams = { overlap_seconds: 3600 };
 */
export interface RotateWebhookSecretParams extends Schema<"RotateWebhookSecret"> {}

/**
 * Which deliveries to list.
 *
 * @example
 * const params: ListWebhookDeliveriesParams = { status: "failed" };
 */
export interface ListWebhookDeliveriesParams extends QueryOf<"listWebhookDeliveries"> {}

/**
 * Which events to deliver again; each member narrows the range.
 *
 * @example
 * const params: RedeliverEventsParams = { from: "2026-01-24T19:00:00Z", to: "2026-01-24T20:00:00Z" };
 */
export interface RedeliverEventsParams extends Schema<"RedeliverEvents"> {}

/**
 * How many events are on their way again, and whether the range goes on.
 *
 * @example
 * const { queued, has_more }: Redelivery = await client.webhooks.redeliverEvents("wh_1", { from: "2026-01-24T19:00:00Z" });
 */
export interface Redelivery extends Schema<"Redelivery"> {}
