import { type Kysely, type RawBuilder, type SqlBool, sql } from "kysely";
import type { WriteContext } from "../context.ts";
import type { Database } from "../storage/schema.ts";

/** The tables whose rows have clocks. */
export type ClockedTable = "tickets" | "sessions";

type Clock = "response" | "resolution";

/** The columns of each clock, and when it runs: the conditions of the indexes `*_running`, word for word. */
const clocks = {
  tickets: {
    response: sql<SqlBool>`first_response_at is null and response_breached_at is null and solved_at is null and closed_at is null`,
    resolution: sql<SqlBool>`clock_stopped_at is null and resolution_breached_at is null`,
  },
  sessions: {
    response: sql<SqlBool>`first_response_at is null and response_breached_at is null and ended_at is null`,
    resolution: sql<SqlBool>`clock_stopped_at is null and resolution_breached_at is null`,
  },
} as const;

const dueColumn = { response: "response_due_at", resolution: "resolution_due_at" } as const;

function isOverdue(table: ClockedTable, clock: Clock, now: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`${clocks[table][clock]} and ${sql.ref(dueColumn[clock])} < ${now}`;
}

/** The first deadline of a running clock, of any tenant, from one moment on and before another. */
export async function soonestDeadline(
  db: Kysely<Database>,
  { from, before }: { readonly from: string; readonly before: string },
): Promise<string | null> {
  const soonest = (table: ClockedTable, clock: Clock): RawBuilder<unknown> => {
    const due = sql.ref(dueColumn[clock]);
    return sql`select min(${due}) as due from ${sql.table(table)}
      where ${clocks[table][clock]} and ${due} >= ${from} and ${due} < ${before}`;
  };
  const each = (["tickets", "sessions"] as const).flatMap((table) => [
    soonest(table, "response"),
    soonest(table, "resolution"),
  ]);
  const all = sql.join(each, sql` union all `);
  const { rows } = await sql<{
    readonly due: string | null;
  }>`select min(due) as due from (${all}) as soonest`.execute(db);
  return rows[0]?.due ?? null;
}

/** The tenants that have a running clock which ran out. */
export async function overdueTenants(
  db: Kysely<Database>,
  table: ClockedTable,
  clock: Clock,
  now: string,
): Promise<readonly string[]> {
  const { rows } = await sql<{
    readonly tenant_id: string;
  }>`select distinct tenant_id from ${sql.table(table)}
    where ${isOverdue(table, clock, now)}`.execute(db);
  return rows.map((row) => row.tenant_id);
}

/** Which of a tenant's rows: the next after an id. */
export interface OverdueRange {
  readonly clock: Clock;
  readonly now: string;
  readonly tenant: string;
  readonly after: string;
  readonly limit: number;
}

/** Rows of a tenant with a running clock that ran out, in the order of their ids. */
export async function overdueIds(
  db: Kysely<Database>,
  table: ClockedTable,
  { clock, now, tenant, after, limit }: OverdueRange,
): Promise<readonly string[]> {
  const { rows } = await sql<{ readonly id: string }>`select id from ${sql.table(table)}
    where tenant_id = ${tenant} and id > ${after} and ${isOverdue(table, clock, now)}
    order by id limit ${limit}`.execute(db);
  return rows.map((row) => row.id);
}

/**
 * Rows with a running clock that ran out, earliest deadline first, for this transaction alone: what another one is busy with
 * is left to it, so that several nodes share the work.
 */
export async function claimOverdue<T extends ClockedTable>(
  ctx: WriteContext,
  table: T,
  clock: Clock,
  limit: number,
): Promise<readonly Database[T][]> {
  const { rows } = await sql<Database[T]>`select * from ${sql.table(table)}
    where tenant_id = ${ctx.tenant} and ${isOverdue(table, clock, ctx.now)}
    order by ${sql.ref(dueColumn[clock])} limit ${limit}
    ${sql.raw(ctx.engine === "postgres" ? "for update skip locked" : "")}`.execute(ctx.db);
  return rows;
}

/** A row and the clocks of it that were missed. */
export interface MissedRow {
  readonly id: string;
  readonly missed: readonly { readonly clock: Clock }[];
}

/** Writes missed clocks into their rows, with an event for each; and with a step of the history, where rows have one. */
export async function markClocksMissed(
  ctx: WriteContext,
  table: ClockedTable,
  rows: readonly MissedRow[],
): Promise<void> {
  for (const clocks of [["response"], ["resolution"], ["response", "resolution"]] as const) {
    const isOfThese = ({ missed }: MissedRow): boolean =>
      missed.map(({ clock }) => clock).join() === clocks.join();
    const ids = rows.filter(isOfThese).map(({ id }) => id);
    if (ids.length === 0) continue;
    const breached = clocks.map(
      (clock) => sql`${sql.ref(`${clock}_breached_at`)} = ${sql.ref(dueColumn[clock])}`,
    );
    const count = sql.lit(clocks.length);
    const steps = table === "tickets" ? sql`, last_seq = last_seq + ${count}` : sql``;
    await sql`update ${sql.table(table)} set ${sql.join(breached)}, version = version + 1,
        event_sequence = event_sequence + ${count}, updated_at = ${ctx.now} ${steps}
      where tenant_id = ${ctx.tenant} and id in (${sql.join(ids)})`.execute(ctx.db);
  }
}
