import type { Sweep, WriteContext } from "../context.ts";
import { closeDeadlines, markClocksTold, sweepOverdue } from "../sla/index.ts";
import type { TicketTable } from "../storage/schema.ts";
import { type Publication, publishAll } from "../webhooks/index.ts";
import { withoutNotes } from "./announce.ts";
import { summarise } from "./describe.ts";
import { standingOf } from "./standing.ts";
import { lockTicket } from "./store.ts";

/** Tells of tickets that have come close to a deadline, once for each deadline. */
export async function warnOfTickets(sweep: Sweep): Promise<void> {
  await sweepOverdue(sweep, { table: "tickets", moment: "warn", record, lock: lockTicket });
}

async function record(ctx: WriteContext, tickets: readonly TicketTable[]): Promise<void> {
  const found = tickets.map((ticket) => ({
    ticket,
    clocks: closeDeadlines(ticket, standingOf(ticket.status), ctx.now),
  }));
  await markClocksTold(
    ctx,
    "tickets",
    found.map(({ ticket: { id }, clocks }) => ({ id, clocks })),
  );
  const summaryOf = await summarise(ctx, tickets);
  const publications = found.flatMap(({ ticket, clocks }) => {
    const summary = withoutNotes(summaryOf(ticket));
    return clocks.map((close, index): Publication => {
      const data = { sequence: ticket.event_sequence + 1 + index, ticket: summary, ...close };
      return { resource: { type: "ticket", id: ticket.id }, event: { type: "support.sla_at_risk", data } };
    });
  });
  await publishAll(ctx, publications);
}
