import type { Kysely } from "kysely";
import type { WriteContext } from "../context.ts";
import {
  claimOverdue,
  markClocksMissed,
  type OverdueRange,
  overdueIds,
  overdueTenants,
} from "../storage/overdue-rows.ts";
import type { Database, SessionTable } from "../storage/schema.ts";

type Clock = OverdueRange["clock"];

/** The tenants that have sessions with a running clock which ran out. */
export async function tenantsWithOverdue(
  db: Kysely<Database>,
  clock: Clock,
  now: string,
): Promise<readonly string[]> {
  return await overdueTenants(db, "sessions", clock, now);
}

export async function overdueSessions(db: Kysely<Database>, range: OverdueRange): Promise<readonly string[]> {
  return await overdueIds(db, "sessions", range);
}

/** Sessions with a running clock that ran out, earliest deadline first, locked; but those that another node has. */
export async function claimSessions(
  ctx: WriteContext,
  clock: Clock,
  limit: number,
): Promise<readonly SessionTable[]> {
  return await claimOverdue(ctx, "sessions", clock, limit);
}

interface Missed {
  readonly row: SessionTable;
  readonly missed: readonly { readonly clock: Clock }[];
}

/** Writes missed clocks into the rows of their sessions, with an event for each. */
export async function markMissed(ctx: WriteContext, sessions: readonly Missed[]): Promise<void> {
  await markClocksMissed(
    ctx,
    "sessions",
    sessions.map(({ row, missed }) => ({ id: row.id, clocks: missed.map(({ clock }) => clock) })),
  );
}
