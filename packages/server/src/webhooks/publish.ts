import type { WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import { insertEvent } from "./store.ts";

/** An outgoing event without what publishing adds. `sequence` is the resource's own next number. */
export type OutgoingEvent =
  | { readonly type: "support.session_started"; readonly data: Schema<"SessionStartedEvent">["data"] }
  | { readonly type: "support.session_ended"; readonly data: Schema<"SessionEndedEvent">["data"] }
  | { readonly type: "support.ticket_created"; readonly data: Schema<"TicketCreatedEvent">["data"] }
  | { readonly type: "support.ticket_updated"; readonly data: Schema<"TicketUpdatedEvent">["data"] }
  | { readonly type: "support.escalation"; readonly data: Schema<"EscalationEvent">["data"] }
  | { readonly type: "support.sla_breach"; readonly data: Schema<"SlaBreachEvent">["data"] };

/** What the event is about. */
export interface EventResource {
  readonly type: "session" | "ticket";
  readonly id: string;
}

/** Puts an event in the outbox, in the transaction of the change that it tells of. */
export async function publish(
  ctx: WriteContext,
  resource: EventResource,
  event: OutgoingEvent,
): Promise<void> {
  await insertEvent(ctx.db, {
    tenant_id: ctx.tenant,
    id: ctx.id("evt"),
    type: event.type,
    resource_type: resource.type,
    resource_id: resource.id,
    sequence: event.data.sequence,
    data: JSON.stringify(event.data),
    created_at: ctx.now,
  });
}
