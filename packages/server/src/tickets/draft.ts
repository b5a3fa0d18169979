import type { Schema } from "../contract.ts";
import { type MissedDeadline, type Terms, termsFor } from "../sla/index.ts";
import { fromJson } from "../storage/json.ts";
import type { TicketCommentTable, TicketNoteTable, TicketTable } from "../storage/schema.ts";
import type { Service } from "./service.ts";

/** What the place in the history adds to an entry. */
type Placed = "tenant_id" | "ticket_id" | "seq" | "created_at";

export interface NewActivity {
  readonly kind: "activity";
  readonly action: Schema<"Activity">["action"];
  /** The name of the agent concerned. */
  readonly agent?: string;
  readonly old_value?: unknown;
  readonly new_value?: unknown;
}
export type NewComment = { readonly kind: "comment" } & Omit<TicketCommentTable, Placed>;
export type NewNote = { readonly kind: "note" } & Omit<TicketNoteTable, Placed>;
export type NewEntry = NewActivity | NewComment | NewNote;

/** A change of a ticket in the making: nothing is stored before all of it is decided. */
export interface Draft {
  readonly before: TicketTable;
  readonly now: string;
  readonly service: Service;
  /** The ticket after the steps so far. */
  ticket: TicketTable;
  /** What the steps add to the history, in order. */
  readonly entries: NewEntry[];
  /** The deadlines found missed. */
  readonly missed: MissedDeadline[];
}

export function startDraft(ticket: TicketTable, now: string, service: Service): Draft {
  return { before: ticket, now, service, ticket, entries: [], missed: [] };
}

/** What policies look at in a ticket. */
type Attributes = Pick<TicketTable, "priority" | "category" | "tags" | "assigned_to">;

/** By what the clocks of a ticket run. */
export function termsOf(service: Service, ticket: Attributes): Terms {
  return termsFor(service.levels, {
    kind: "ticket",
    priority: ticket.priority,
    category: ticket.category,
    tags: fromJson(ticket.tags),
    teams: service.teamsOf(ticket.assigned_to),
  });
}

/** Changes fields and writes the step into the history. */
export function step(draft: Draft, fields: Partial<TicketTable>, activity: Omit<NewActivity, "kind">): void {
  draft.ticket = { ...draft.ticket, ...fields };
  draft.entries.push({ kind: "activity", ...activity });
}

/** Whether the caller changed anything; a missed deadline is the desk's own finding. */
export function isChanged(draft: Draft): boolean {
  return draft.entries.length > draft.missed.length;
}
