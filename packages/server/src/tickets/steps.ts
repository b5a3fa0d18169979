import type { Priority, TicketStatus } from "../contract.ts";
import { missedColumns, missedDeadlines, moveClocks, retargetClocks } from "../sla/index.ts";
import { fromJson } from "../storage/json.ts";
import { type Draft, step, termsOf } from "./draft.ts";
import { checkStep, statusAfterAssignment } from "./lifecycle.ts";
import { standingOf } from "./standing.ts";

/** Writes down the deadlines that have passed, each once. To be called before and after whatever touches the clocks. */
export function settle(draft: Draft): void {
  for (const missed of missedDeadlines(draft.ticket, standingOf(draft.ticket.status), draft.now)) {
    draft.missed.push(missed);
    step(draft, missedColumns(missed), { action: "sla_breached", new_value: missed });
  }
}

/** Gives the clocks the terms that the ticket as it is by now has. To be called after what policies look at has changed. */
export function retarget(draft: Draft): void {
  const { ticket, service, now } = draft;
  const terms = termsOf(service, ticket);
  draft.ticket = { ...ticket, ...retargetClocks(ticket, standingOf(ticket.status), terms, now) };
  settle(draft);
}

/** Moves the ticket to a status; the present one is no change. Throws `invalid_transition`. */
export function setStatus(draft: Draft, to: TicketStatus): void {
  const { status: from, solved_at: solvedAt } = draft.ticket;
  if (from === to) return;
  checkStep(from, to);
  const terms = termsOf(draft.service, draft.ticket);
  const fields = {
    ...moveClocks(draft.ticket, standingOf(from), standingOf(to), terms, draft.now),
    status: to,
    solved_at: solvedAtAfter(to, solvedAt, draft.now),
    closed_at: to === "closed" ? draft.now : null,
  };
  step(draft, fields, { action: "status_changed", old_value: from, new_value: to });
  settle(draft);
}

function solvedAtAfter(to: TicketStatus, solvedAt: string | null, now: string): string | null {
  if (to === "solved") return now;
  return to === "closed" ? solvedAt : null;
}

export function setPriority(draft: Draft, to: Priority): void {
  const { priority: from } = draft.ticket;
  if (from !== to)
    step(draft, { priority: to }, { action: "priority_changed", old_value: from, new_value: to });
}

/** Gives the ticket to an agent; a new one opens. */
export function assign(draft: Draft, agent: { readonly id: string; readonly name: string }): void {
  const { assigned_to: from, status } = draft.ticket;
  if (from === agent.id) return;
  const change = { action: "assigned", agent: agent.name, old_value: from, new_value: agent.id } as const;
  step(draft, { assigned_to: agent.id }, change);
  setStatus(draft, statusAfterAssignment(status));
}

/** Takes the ticket from the agent who has it. */
export function unassign(draft: Draft, agent: { readonly id: string; readonly name: string }): void {
  step(draft, { assigned_to: null }, { action: "unassigned", agent: agent.name, old_value: agent.id });
}

export function setSubject(draft: Draft, to: string): void {
  const { subject: from } = draft.ticket;
  if (from !== to)
    step(draft, { subject: to }, { action: "subject_changed", old_value: from, new_value: to });
}

export function setCategory(draft: Draft, to: string | null): void {
  const { category: from } = draft.ticket;
  if (from !== to)
    step(draft, { category: to }, { action: "category_changed", old_value: from, new_value: to });
}

/** Replaces the tags; each stays once, where it comes first. */
export function setTags(draft: Draft, tags: readonly string[]): void {
  const to = [...new Set(tags)];
  const { tags: from } = draft.ticket;
  const stored = JSON.stringify(to);
  if (from === stored) return;
  step(
    draft,
    { tags: stored },
    { action: "tags_changed", old_value: fromJson<string[]>(from), new_value: to },
  );
}
