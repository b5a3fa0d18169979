import { expectTypeOf } from "vitest";
import type { Schema } from "../../src/operation-types.ts";
import type { WebhookEvent, WebhookEventOf, WebhookEventType } from "../../src/webhooks/index.ts";

// Each event of the document's `webhooks:` says its own name.
expectTypeOf<WebhookEvent["type"]>().toEqualTypeOf<WebhookEventType>();
expectTypeOf<WebhookEventOf<"support.sla_breach">>().toEqualTypeOf<Schema<"SlaBreachEvent">>();

export function subjectOf(event: WebhookEvent): string {
  switch (event.type) {
    case "support.ticket_created":
    case "support.ticket_updated":
      return event.data.ticket.subject;
    case "support.sla_breach":
    case "support.sla_at_risk":
      return event.data.ticket?.subject ?? event.data.due;
    case "support.session_started":
    case "support.session_ended":
      // @ts-expect-error a session's event has no ticket
      return event.data.ticket.subject;
    case "support.session_updated":
      return event.data.changes.map(({ action }) => action).join();
    case "support.session_rated":
      return event.data.rating.comment ?? "";
    case "support.message_created":
      return event.data.message.content;
    case "support.agent_status_changed":
      return `${event.data.agent.name} is ${event.data.status}: ${event.data.cause}`;
    case "support.customer_updated":
    case "support.customer_merged":
      return event.data.customer.name ?? event.data.customer.id;
    case "support.customer_erased":
      // @ts-expect-error who is erased is told by the id alone
      return event.data.customer.name;
    default:
      return event.data.sequence.toFixed();
  }
}
