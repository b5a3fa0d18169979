import type { Kysely } from "kysely";
import type { WriteContext } from "../context.ts";
import {
  claimOverdue,
  markClocksMissed,
  type OverdueRange,
  overdueIds,
  overdueTenants,
} from "../storage/overdue-rows.ts";
import type { Database, TicketTable } from "../storage/schema.ts";

type Clock = OverdueRange["clock"];

/** The tenants that have tickets with a running clock which ran out. */
export async function tenantsWithOverdue(
  db: Kysely<Database>,
  clock: Clock,
  now: string,
): Promise<readonly string[]> {
  return await overdueTenants(db, "tickets", clock, now);
}

export async function overdueTickets(db: Kysely<Database>, range: OverdueRange): Promise<readonly string[]> {
  return await overdueIds(db, "tickets", range);
}

/** Tickets with a running clock that ran out, earliest deadline first, locked; but those that another node has. */
export async function claimTickets(
  ctx: WriteContext,
  clock: Clock,
  limit: number,
): Promise<readonly TicketTable[]> {
  return await claimOverdue(ctx, "tickets", clock, limit);
}

interface Missed {
  readonly before: Pick<TicketTable, "id">;
  readonly missed: readonly { readonly clock: Clock }[];
}

/** Writes missed clocks into the rows of their tickets, with a step of the history and an event for each. */
export async function markMissed(ctx: WriteContext, tickets: readonly Missed[]): Promise<void> {
  await markClocksMissed(
    ctx,
    "tickets",
    tickets.map(({ before, missed }) => ({ id: before.id, clocks: missed.map(({ clock }) => clock) })),
  );
}
