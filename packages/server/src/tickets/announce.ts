import type { Schema } from "../contract.ts";
import type { TicketActivityTable } from "../storage/schema.ts";
import type { OutgoingEvent, Publication } from "../webhooks/index.ts";
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

/** The events of a change: the deadlines missed first, then the change itself. */
export function eventsOf(draft: Draft, stored: Stored): readonly Publication[] {
  const ticket = withoutNotes(stored.summary);
  const resource = { type: "ticket", id: ticket.id } as const;
  const { event_sequence: before } = draft.before;
  const missed = draft.missed.map((one, index): Publication => {
    const data = { sequence: before + index + 1, ticket, ...one };
    return { resource, event: { type: "support.sla_breach", data } };
  });
  if (stored.told === null) return missed;
  const sequence = before + missed.length + 1;
  return [...missed, { resource, event: tell(stored, stored.told, { sequence, ticket }) }];
}

function tell(stored: Stored, type: Told, data: Schema<"TicketCreatedEvent">["data"]): OutgoingEvent {
  if (type === "support.ticket_created") return { type, data };
  const { escalation } = data.ticket;
  if (type === "support.escalation" && escalation !== null) return { type, data: { ...data, escalation } };
  const own = stored.activities.filter((activity) => activity.action !== "sla_breached");
  return { type: "support.ticket_updated", data: { ...data, changes: own.map(presentActivity) } };
}

/** An event may be passed on to anybody; an escalation's notes are for agents only. */
export function withoutNotes(ticket: Schema<"TicketSummary">): Schema<"TicketSummary"> {
  if (ticket.escalation === null) return ticket;
  const { notes: _, ...escalation } = ticket.escalation;
  return { ...ticket, escalation };
}
