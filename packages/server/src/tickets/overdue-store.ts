import { type Kysely, type SqlBool, sql } from "kysely";
import type { Database } from "../storage/schema.ts";

/** A ticket of any tenant that has a clock to be looked at. */
export interface OverdueTicket {
  readonly tenant_id: string;
  readonly id: string;
  readonly due: string;
}

/** The columns of a clock, and when it runs: the conditions of the indexes `tickets_*_running`, word for word. */
const clocks = {
  response: {
    due: "response_due_at",
    running: sql<SqlBool>`first_response_at is null and response_breached_at is null and solved_at is null and closed_at is null`,
  },
  resolution: {
    due: "resolution_due_at",
    running: sql<SqlBool>`clock_stopped_at is null and resolution_breached_at is null`,
  },
} as const;

/** Tickets whose running clock ran out before a moment, earliest deadline first, after a place in that order. */
export async function overdueTickets(
  db: Kysely<Database>,
  clock: keyof typeof clocks,
  range: { readonly before: string; readonly after: OverdueTicket | undefined; readonly limit: number },
): Promise<readonly OverdueTicket[]> {
  const { due, running } = clocks[clock];
  const place = range.after;
  let query = db
    .selectFrom("tickets")
    .select(["tenant_id", "id", `${due} as due`])
    .where(running)
    .where(due, "<", range.before);
  if (place !== undefined) {
    query = query.where(
      sql<SqlBool>`(${sql.ref(due)}, tenant_id, id) > (${place.due}, ${place.tenant_id}, ${place.id})`,
    );
  }
  return await query.orderBy(due).orderBy("tenant_id").orderBy("id").limit(range.limit).execute();
}
