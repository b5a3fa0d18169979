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

/** What a running clock comes to: its deadline, or the time to tell that it is close to that. */
export type Moment = "due" | "warn";

/** The moment of a clock that is looked for. */
export interface Alarm {
  readonly clock: Clock;
  readonly moment: Moment;
}

const columnOf = ({ clock, moment }: Alarm): RawBuilder<unknown> => sql.ref(`${clock}_${moment}_at`);

function hasCome(table: ClockedTable, alarm: Alarm, now: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`${clocks[table][alarm.clock]} and ${columnOf(alarm)} < ${now}`;
}

/** The first deadline of a running clock, of any tenant, from one moment on and before another. */
export async function soonestDeadline(
  db: Kysely<Database>,
  { from, before }: { readonly from: string; readonly before: string },
): Promise<string | null> {
  const soonest = (table: ClockedTable, clock: Clock): RawBuilder<unknown> => {
    const due = columnOf({ clock, moment: "due" });
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

/**
 * The tenants that have a running clock which came to that. The order is there for SQLite, which would else read an index of
 * all that is open from its beginning to its end, to have the tenants in order.
 */
export async function overdueTenants(
  db: Kysely<Database>,
  table: ClockedTable,
  alarm: Alarm,
  now: string,
): Promise<readonly string[]> {
  const { rows } = await sql<{
    readonly tenant_id: string;
  }>`select distinct tenant_id from (select tenant_id from ${sql.table(table)}
    where ${hasCome(table, alarm, now)} order by ${columnOf(alarm)}) as came`.execute(db);
  return rows.map((row) => row.tenant_id);
}

/** Which of a tenant's rows: the next after an id. */
export interface OverdueRange {
  readonly alarm: Alarm;
  readonly now: string;
  readonly tenant: string;
  readonly after: string;
  readonly limit: number;
}

/** Rows of a tenant with a running clock that came to that, in the order of their ids. */
export async function overdueIds(
  db: Kysely<Database>,
  table: ClockedTable,
  { alarm, now, tenant, after, limit }: OverdueRange,
): Promise<readonly string[]> {
  const { rows } = await sql<{ readonly id: string }>`select id from ${sql.table(table)}
    where tenant_id = ${tenant} and id > ${after} and ${hasCome(table, alarm, now)}
    order by id limit ${limit}`.execute(db);
  return rows.map((row) => row.id);
}

/**
 * Rows with a running clock that came to that, the earliest first, for this transaction alone: what another one is busy with
 * is left to it, so that several nodes share the work.
 */
export async function claimOverdue<T extends ClockedTable>(
  ctx: WriteContext,
  table: T,
  alarm: Alarm,
  limit: number,
): Promise<readonly Database[T][]> {
  const { rows } = await sql<Database[T]>`select * from ${sql.table(table)}
    where tenant_id = ${ctx.tenant} and ${hasCome(table, alarm, ctx.now)}
    order by ${columnOf(alarm)} limit ${limit}
    ${sql.raw(ctx.engine === "postgres" ? "for update skip locked" : "")}`.execute(ctx.db);
  return rows;
}

/** A row and clocks of it. */
interface RowClocks {
  readonly id: string;
  readonly clocks: readonly { readonly clock: Clock }[];
}

/** Writes missed clocks into their rows, with an event for each; and with a step of the history, where rows have one. */
export async function markClocksMissed(
  ctx: WriteContext,
  table: ClockedTable,
  rows: readonly RowClocks[],
): Promise<void> {
  for (const [clocks, ids] of idsByClocks(rows)) {
    const breached = clocks.map(
      (clock) => sql`${sql.ref(`${clock}_breached_at`)} = ${sql.ref(`${clock}_due_at`)}`,
    );
    const count = sql.lit(clocks.length);
    const steps = table === "tickets" ? sql`, last_seq = last_seq + ${count}` : sql``;
    await sql`update ${sql.table(table)} set ${sql.join(breached)}, version = version + 1,
        event_sequence = event_sequence + ${count}, updated_at = ${ctx.now} ${steps}
      where tenant_id = ${ctx.tenant} and id in (${sql.join(ids)})`.execute(ctx.db);
  }
}

/** Notes of clocks that it was told how close they are to their deadlines, with an event for each. What is shown of the rows stays. */
export async function markClocksTold(
  ctx: WriteContext,
  table: ClockedTable,
  rows: readonly RowClocks[],
): Promise<void> {
  for (const [clocks, ids] of idsByClocks(rows)) {
    const told = clocks.map((clock) => sql`${sql.ref(`${clock}_warn_at`)} = null`);
    await sql`update ${sql.table(table)} set ${sql.join(told)},
        event_sequence = event_sequence + ${sql.lit(clocks.length)}
      where tenant_id = ${ctx.tenant} and id in (${sql.join(ids)})`.execute(ctx.db);
  }
}

/** The rows that the same is to be written into. */
function idsByClocks(
  rows: readonly RowClocks[],
): readonly (readonly [readonly Clock[], readonly string[]])[] {
  return ([["response"], ["resolution"], ["response", "resolution"]] as const).flatMap((clocks) => {
    const isOfThese = (row: RowClocks): boolean =>
      row.clocks.map(({ clock }) => clock).join() === clocks.join();
    const ids = rows.filter(isOfThese).map(({ id }) => id);
    return ids.length === 0 ? [] : [[clocks, ids] as const];
  });
}
