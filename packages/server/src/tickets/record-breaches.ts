import type { Sweep, WriteContext } from "../context.ts";
import { sweepOverdue } from "../sla/index.ts";
import type { TicketTable } from "../storage/schema.ts";
import { startDraft } from "./draft.ts";
import { claimTickets, overdueTickets, tenantsWithOverdue } from "./overdue-store.ts";
import { saveMissed } from "./save.ts";
import { loadService } from "./service.ts";
import { settle } from "./steps.ts";
import { lockTicket } from "./store.ts";

/** Records the deadlines that passed, whether or not anybody touched their tickets. */
export async function recordBreaches(sweep: Sweep): Promise<void> {
  const { db, now } = sweep;
  await sweepOverdue(sweep, {
    tenants: (clock) => tenantsWithOverdue(db, clock, now),
    ids: (clock, tenant, after, limit) => overdueTickets(db, { clock, now, tenant, after, limit }),
    async recordSome(ctx, clock, limit) {
      const tickets = await claimTickets(ctx, clock, limit);
      await record(ctx, tickets);
      return tickets.length;
    },
    // Since it was found it may have been answered, paused, or swept by another node.
    async recordOne(ctx, id) {
      const ticket = await lockTicket(ctx, id);
      if (ticket !== undefined) await record(ctx, [ticket]);
    },
  });
}

async function record(ctx: WriteContext, tickets: readonly TicketTable[]): Promise<void> {
  if (tickets.length === 0) return;
  const service = await loadService(ctx, []);
  const drafts = tickets.map((ticket) => startDraft(ticket, ctx.now, service));
  for (const draft of drafts) settle(draft);
  await saveMissed(ctx, drafts);
}
