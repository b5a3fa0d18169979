import type { WriteContext } from "../context.ts";
import type { EventResource as ResourceType, Schema } from "../contract.ts";
import type { EventTable } from "../storage/schema.ts";
import { insertEvents } from "./event-store.ts";

/** An outgoing event without what publishing adds. `sequence` is the resource's own next number. */
export type OutgoingEvent =
  | { readonly type: "support.session_started"; readonly data: Schema<"SessionStartedEvent">["data"] }
  | { readonly type: "support.session_ended"; readonly data: Schema<"SessionEndedEvent">["data"] }
  | { readonly type: "support.ticket_created"; readonly data: Schema<"TicketCreatedEvent">["data"] }
  | { readonly type: "support.ticket_updated"; readonly data: Schema<"TicketUpdatedEvent">["data"] }
  | { readonly type: "support.escalation"; readonly data: Schema<"EscalationEvent">["data"] }
  | { readonly type: "support.sla_breach"; readonly data: Schema<"SlaBreachEvent">["data"] }
  | { readonly type: "support.sla_at_risk"; readonly data: Schema<"SlaAtRiskEvent">["data"] }
  | { readonly type: "support.session_updated"; readonly data: Schema<"SessionUpdateEvent">["data"] }
  | { readonly type: "support.session_rated"; readonly data: Schema<"SessionRatedEvent">["data"] }
  | { readonly type: "support.message_created"; readonly data: Schema<"MessageCreatedEvent">["data"] }
  | {
      readonly type: "support.agent_status_changed";
      readonly data: Schema<"AgentStatusChangedEvent">["data"];
    }
  | { readonly type: "support.customer_updated"; readonly data: Schema<"CustomerUpdatedEvent">["data"] }
  | { readonly type: "support.customer_merged"; readonly data: Schema<"CustomerMergedEvent">["data"] }
  | { readonly type: "support.customer_erased"; readonly data: Schema<"CustomerErasedEvent">["data"] }
  | { readonly type: "support.test"; readonly data: Schema<"TestEvent">["data"] };

/** What the event is about. */
export interface EventResource {
  readonly type: ResourceType;
  readonly id: string;
}

/** An event and what it is about. */
export interface Publication {
  readonly resource: EventResource;
  readonly event: OutgoingEvent;
}

/** Puts an event in the outbox, in the transaction of the change that it tells of. */
export async function publish(
  ctx: WriteContext,
  resource: EventResource,
  event: OutgoingEvent,
): Promise<void> {
  await publishAll(ctx, [{ resource, event }]);
}

/** Puts many events in the outbox, in their order. */
export async function publishAll(ctx: WriteContext, publications: readonly Publication[]): Promise<void> {
  await insertEvents(
    ctx.db,
    publications.map(({ resource, event }) => newEvent(ctx, resource, event)),
  );
}

/** The event as it lies in the outbox. */
export function newEvent(
  ctx: WriteContext,
  resource: EventResource,
  event: OutgoingEvent,
): EventTable & { readonly position: null } {
  return {
    tenant_id: ctx.tenant,
    id: ctx.id("evt"),
    type: event.type,
    resource_type: resource.type,
    resource_id: resource.id,
    sequence: event.data.sequence,
    data: JSON.stringify(event.data),
    created_at: ctx.now,
    position: null,
  };
}
