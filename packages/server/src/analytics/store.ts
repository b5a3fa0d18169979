import { type Kysely, sql } from "kysely";
import { prepare } from "../storage/prepare.ts";
import type { Database, MetricsHourlyTable } from "../storage/schema.ts";

/** The sums that facts add to. */
export type Sum = Exclude<keyof MetricsHourlyTable, "tenant_id" | "hour" | "dimension" | "key">;
export type Sums = Readonly<Partial<Record<Sum, number>>>;
export type AllSums = Readonly<Record<Sum, number>>;

/** Hours of the rollup: `from` and later, and before `to`. */
export interface Hours {
  readonly from: string;
  readonly to: string;
}

/** What happened to the whole desk, or in one channel or category. */
export interface KeyTotal {
  readonly dimension: MetricsHourlyTable["dimension"];
  readonly key: string;
  readonly sums: AllSums;
}

/** Which row of the rollup. */
export interface RollupKey {
  readonly tenant_id: string;
  readonly hour: string;
  readonly dimension: MetricsHourlyTable["dimension"];
  readonly key: string;
}

/** What a desk adds up to where nothing happened. */
export const noSums: AllSums = {
  sessions_started: 0,
  sessions_assigned: 0,
  sessions_ended: 0,
  sessions_resolved: 0,
  session_resolution_seconds: 0,
  first_contact_resolved: 0,
  responses: 0,
  response_seconds: 0,
  ratings: 0,
  rating_sum: 0,
  tickets_created: 0,
  tickets_solved: 0,
  ticket_resolution_seconds: 0,
  response_met: 0,
  response_missed: 0,
  resolution_met: 0,
  resolution_missed: 0,
};

const sumNames = Object.keys(noSums) as Sum[];

/** Adds to one row, making it when it is the hour's first. */
export async function addToRollup(db: Kysely<Database>, key: RollupKey, sums: Sums): Promise<void> {
  await addition(db, { ...key, ...noSums, ...sums });
}

const addition = prepare<MetricsHourlyTable, object>((db, value) =>
  db
    .insertInto("metrics_hourly")
    .values({
      tenant_id: value("tenant_id"),
      hour: value("hour"),
      dimension: value("dimension"),
      key: value("key"),
      ...eachSum((sum) => value(sum)),
    })
    .onConflict((conflict) =>
      conflict
        .columns(["tenant_id", "hour", "dimension", "key"])
        .doUpdateSet(eachSum((sum) => sql<number>`${sql.ref(`metrics_hourly.${sum}`)} + ${value(sum)}`)),
    ),
);

function eachSum<T>(of: (sum: Sum) => T): Record<Sum, T> {
  return Object.fromEntries(sumNames.map((name) => [name, of(name)])) as Record<Sum, T>;
}

/** The sums over the hours, of the whole desk and of each channel and category that occurs in them. */
export async function totals(
  db: Kysely<Database>,
  tenant: string,
  hours: Hours,
): Promise<readonly KeyTotal[]> {
  const rows = await db
    .selectFrom("metrics_hourly")
    .select(["dimension", "key"])
    .select((column) => sumNames.map((name) => column.fn.sum<number | string>(name).as(name)))
    .where("tenant_id", "=", tenant)
    .where("hour", ">=", hours.from)
    .where("hour", "<", hours.to)
    .where("dimension", "in", ["all", "channel", "category"])
    .groupBy(["dimension", "key"])
    .execute();
  return rows.map((row) => ({ dimension: row.dimension, key: row.key, sums: numbersOf(row) }));
}

/** The sums of the whole desk in each hour in which anything happened. */
export async function hourlyTotals(
  db: Kysely<Database>,
  tenant: string,
  hours: Hours,
): Promise<readonly { readonly hour: string; readonly sums: AllSums }[]> {
  const rows = await db
    .selectFrom("metrics_hourly")
    .select(["hour", ...sumNames])
    .where("tenant_id", "=", tenant)
    .where("hour", ">=", hours.from)
    .where("hour", "<", hours.to)
    .where("dimension", "=", "all")
    .execute();
  return rows.map((row) => ({ hour: row.hour, sums: numbersOf(row) }));
}

/** The sums of one agent from an hour on. */
export async function agentTotals(
  db: Kysely<Database>,
  tenant: string,
  agentId: string,
  from: string,
): Promise<AllSums> {
  const row = await db
    .selectFrom("metrics_hourly")
    .select((column) => sumNames.map((name) => column.fn.sum<number | string | null>(name).as(name)))
    .where("tenant_id", "=", tenant)
    .where("hour", ">=", from)
    .where("dimension", "=", "agent")
    .where("key", "=", agentId)
    .executeTakeFirst();
  return row === undefined ? noSums : numbersOf(row);
}

export function addUp(several: readonly AllSums[]): AllSums {
  const sumOf = (name: Sum): number => several.reduce((sum, one) => sum + one[name], 0);
  return eachSum(sumOf);
}

/** Drivers answer sums as numbers or as text, and as null over no rows. */
function numbersOf(row: Readonly<Record<Sum, number | string | null>>): AllSums {
  return eachSum((name) => Number(row[name] ?? 0));
}
