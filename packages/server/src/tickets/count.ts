import { type Fact, record } from "../analytics/index.ts";
import type { WriteContext } from "../context.ts";
import { isDone } from "../sla/index.ts";
import type { TicketTable } from "../storage/schema.ts";
import type { Draft } from "./draft.ts";
import { wasSolved } from "./history-store.ts";
import { standingOf } from "./standing.ts";

/**
 * Counts what a change means for the figures. A clock that was missed counts at its deadline, however late that was found,
 * and with whoever had the ticket until it was. A clock that was met counts once: the first reply, and the first solution
 * or the closing without one; a reopened ticket that runs over its deadline later counts as missed beside that.
 */
export async function count(ctx: WriteContext, draft: Draft, ticket: TicketTable): Promise<void> {
  for (const { clock, due } of draft.missed) {
    const add = clock === "response" ? { response_missed: 1 } : { resolution_missed: 1 };
    ctx.facts.push({ category: draft.before.category, agent: draft.before.assigned_to, add, at: due });
  }
  const { category, assigned_to: agent } = ticket;
  const add = {
    ...(draft.before.version === 0 ? { tickets_created: 1 } : {}),
    ...(agent !== null && draft.before.assigned_to !== agent ? { tickets_assigned: 1 } : {}),
    ...reply(draft, ticket),
    ...(await ending(ctx, draft, ticket)),
  };
  if (Object.keys(add).length > 0) record(ctx, { category, agent, add });
}

function reply({ before }: Draft, ticket: TicketTable): Fact["add"] {
  const first = before.first_response_at === null && ticket.first_response_at !== null;
  return first && ticket.response_breached_at === null ? { response_met: 1 } : {};
}

async function ending(ctx: WriteContext, { before }: Draft, ticket: TicketTable): Promise<Fact["add"]> {
  const [was, is] = [standingOf(before.status), standingOf(ticket.status)];
  if (isDone(was) || !isDone(is) || (await wasSolved(ctx.db, before))) return {};
  const met = ticket.resolution_breached_at === null ? { resolution_met: 1 } : {};
  if (ticket.solved_at === null) return met;
  const took = Date.parse(ticket.solved_at) - Date.parse(ticket.created_at);
  return { ...met, tickets_solved: 1, ticket_resolution_ms: took };
}
