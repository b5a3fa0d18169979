import type { Schema } from "../contract.ts";
import type { SlaTargets } from "../settings.ts";
import type { MissedDeadline, SlaTarget } from "../sla/index.ts";
import type { TicketCommentTable, TicketNoteTable, TicketTable } from "../storage/schema.ts";

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
  readonly targets: SlaTargets;
  /** The ticket after the steps so far. */
  ticket: TicketTable;
  /** What the steps add to the history, in order. */
  readonly entries: NewEntry[];
  /** The deadlines found missed. */
  readonly missed: MissedDeadline[];
}

export function startDraft(ticket: TicketTable, now: string, targets: SlaTargets): Draft {
  return { before: ticket, now, targets, ticket, entries: [], missed: [] };
}

/** What the clocks of the ticket have, at the priority it has by now. */
export function targetOf(draft: Draft): SlaTarget {
  return draft.targets[draft.ticket.priority];
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
