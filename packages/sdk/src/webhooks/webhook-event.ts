import type { webhooks } from "../generated/types.ts";

type EventBodies = {
  readonly [Type in keyof webhooks]: webhooks[Type]["post"]["requestBody"]["content"]["application/json"];
};

/**
 * Which change an event tells of.
 *
 * @example
 * const ofTickets: WebhookEventType[] = ["support.ticket_created", "support.ticket_updated"];
 */
export type WebhookEventType = keyof webhooks;

/**
 * An event that the desk sends; its `type` tells which. A newer server may send types that this version does not know: let
 * them pass.
 *
 * @example
 * const summaryOf = (event: WebhookEvent): string =>
 *   event.type === "support.ticket_created" ? event.data.ticket.subject : event.type;
 */
export type WebhookEvent = EventBodies[WebhookEventType];

/**
 * The events of one type, or of several.
 *
 * @example
 * const page = ({ data }: WebhookEventOf<"support.sla_breach">): string => `${data.ticket?.number ?? data.session?.session_id}: ${data.clock}`;
 */
export type WebhookEventOf<Type extends WebhookEventType> = EventBodies[Type];
