import type { Sweep, WriteContext } from "../context.ts";
import { recalculate, retargetClocks } from "../sla/index.ts";
import { termsOf } from "./draft.ts";
import { loadService } from "./service.ts";
import { standingOf } from "./standing.ts";
import { openTickets, updateClocks } from "./store.ts";

const batch = 200;

/** Gives open tickets the deadlines that changed policies and calendars mean. */
export async function recalculateTickets(sweep: Sweep): Promise<void> {
  await recalculate(sweep, "ticket", recalculateSome);
}

async function recalculateSome(ctx: WriteContext, afterId: string): Promise<string | null> {
  const tickets = await openTickets(ctx, afterId, batch);
  const service = await loadService(
    ctx,
    tickets.map((ticket) => ticket.assigned_to),
  );
  for (const ticket of tickets) {
    const terms = termsOf(service, ticket);
    await updateClocks(ctx, ticket.id, retargetClocks(ticket, standingOf(ticket.status), terms, ctx.now));
  }
  return tickets.length === batch ? (tickets.at(-1)?.id ?? null) : null;
}
