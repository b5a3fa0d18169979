import type { Sweep, WriteContext } from "../context.ts";
import type { ClockName } from "../sla/index.ts";
import { startDraft } from "./draft.ts";
import { type OverdueTicket, overdueTickets } from "./overdue-store.ts";
import { saveMissed } from "./save.ts";
import { settle } from "./steps.ts";
import { lockTicket } from "./store.ts";

const batch = 100;

/**
 * Records the deadlines that passed, whether or not anybody touched their tickets. One ticket that cannot be changed
 * does not keep the others from it; the errors are thrown together at the end.
 */
export async function recordBreaches(sweep: Sweep): Promise<void> {
  const errors = [...(await recordMissed(sweep, "response")), ...(await recordMissed(sweep, "resolution"))];
  if (errors.length > 0) throw new AggregateError(errors, `${errors.length} breaches could not be recorded.`);
}

async function recordMissed(sweep: Sweep, clock: ClockName): Promise<readonly unknown[]> {
  const errors: unknown[] = [];
  let last: OverdueTicket | undefined;
  do {
    const tickets = await overdueTickets(sweep.db, clock, { before: sweep.now, after: last, limit: batch });
    for (const ticket of tickets) {
      try {
        await sweep.within(ticket.tenant_id, (ctx) => recordOne(ctx, ticket.id));
      } catch (error) {
        errors.push(error);
      }
    }
    last = tickets.length === batch ? tickets.at(-1) : undefined;
  } while (last !== undefined);
  return errors;
}

/** Looks again at the locked ticket: since it was found it may have been answered, paused, or swept by another node. */
async function recordOne(ctx: WriteContext, id: string): Promise<void> {
  const ticket = await lockTicket(ctx, id);
  if (ticket === undefined) return;
  const draft = startDraft(ticket, ctx.now, ctx.settings.slaTargets);
  settle(draft);
  await saveMissed(ctx, draft);
}
