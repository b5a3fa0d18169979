import type { Sweep, WriteContext } from "../context.ts";
import type { ClockName } from "../sla/index.ts";
import { startDraft } from "./draft.ts";
import { type OverdueTicket, overdueTickets } from "./overdue-store.ts";
import { saveMissed } from "./save.ts";
import { settle } from "./steps.ts";
import { lockTicket } from "./store.ts";

const batch = 100;

/** Records the deadlines that passed, whether or not anybody touched their tickets. */
export async function recordBreaches(sweep: Sweep): Promise<void> {
  await recordMissed(sweep, "response");
  await recordMissed(sweep, "resolution");
}

async function recordMissed(sweep: Sweep, clock: ClockName): Promise<void> {
  let last: OverdueTicket | undefined;
  do {
    const tickets = await overdueTickets(sweep.db, clock, { before: sweep.now, after: last, limit: batch });
    await sweep.each(tickets, (ctx, { id }) => recordOne(ctx, id));
    last = tickets.length === batch ? tickets.at(-1) : undefined;
  } while (last !== undefined && !sweep.signal?.aborted);
}

/** Looks again at the locked ticket: since it was found it may have been answered, paused, or swept by another node. */
async function recordOne(ctx: WriteContext, id: string): Promise<void> {
  const ticket = await lockTicket(ctx, id);
  if (ticket === undefined) return;
  const draft = startDraft(ticket, ctx.now, ctx.settings.slaTargets);
  settle(draft);
  await saveMissed(ctx, draft);
}
