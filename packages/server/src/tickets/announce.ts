import type { WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import type { TicketActivityTable } from "../storage/schema.ts";
import { type OutgoingEvent, publish } from "../webhooks/index.ts";
import type { Draft } from "./draft.ts";
import { presentActivity } from "./present.ts";

/** The one event that tells of a change, beside those of missed deadlines. */
export type Told = "support.ticket_created" | "support.ticket_updated" | "support.escalation";

/** What was stored. */
interface Stored {
  readonly summary: Schema<"TicketSummary">;
  readonly activities: readonly TicketActivityTable[];
  readonly told: Told | null;
}

/** Puts the events of a change in the outbox: the deadlines missed first, then the change itself. */
export async function announce(ctx: WriteContext, draft: Draft, stored: Stored): Promise<void> {
  const ticket = withoutNotes(stored.summary);
  let sequence = draft.before.event_sequence;
  for (const missed of draft.missed) {
    sequence += 1;
    await send(ctx, ticket, { type: "support.sla_breach", data: { sequence, ticket, ...missed } });
  }
  if (stored.told === null) return;
  await send(ctx, ticket, tell(stored, stored.told, { sequence: sequence + 1, ticket }));
}

async function send(ctx: WriteContext, ticket: Schema<"TicketSummary">, event: OutgoingEvent): Promise<void> {
  await publish(ctx, { type: "ticket", id: ticket.id }, event);
}

function tell(stored: Stored, type: Told, data: Schema<"TicketCreatedEvent">["data"]): OutgoingEvent {
  if (type === "support.ticket_created") return { type, data };
  const { escalation } = data.ticket;
  if (type === "support.escalation" && escalation !== null) return { type, data: { ...data, escalation } };
  const own = stored.activities.filter((activity) => activity.action !== "sla_breached");
  return { type: "support.ticket_updated", data: { ...data, changes: own.map(presentActivity) } };
}

/** An event may be passed on to anybody; an escalation's notes are for agents only. */
function withoutNotes(ticket: Schema<"TicketSummary">): Schema<"TicketSummary"> {
  if (ticket.escalation === null) return ticket;
  const { notes: _, ...escalation } = ticket.escalation;
  return { ...ticket, escalation };
}
