import { type RawBuilder, sql } from "kysely";
import type { Context } from "../context.ts";
import { jsonRows } from "../storage/json-rows.ts";
import { runNamed, type SlotOf } from "../storage/named.ts";
import { type Run, runsOf, type Span } from "./blocks.ts";
import { type Dimension, type Filter, namedBy, type Slice, sizesOf, sliceOf } from "./slice.ts";
import { type AllSums, addUp, noSums, type Sum, sumNames } from "./sums.ts";

type SumsRow = Readonly<Record<Sum, number | string>>;

/**
 * The sums of what the filter lets through, in each of the spans; these follow each other without a gap. Figures and fresh
 * facts are read by one statement, so that what is moved from here to there meanwhile is counted once.
 */
export async function sumsBySpan(
  ctx: Context,
  filter: Filter,
  spans: readonly Span[],
): Promise<readonly AllSums[]> {
  const slice = sliceOf(namedBy(filter));
  const runs = spans.map((span) => runsOf(span, sizesOf(slice)));
  const reach = reachOf(runs.flat());
  const rows = await runNamed(
    ctx.db,
    `sums by span ${namedBy(filter).join()} ${ctx.engine}`,
    { tenant_id: ctx.tenant, ...filter, ...reach, runs: runsAsJson(runs) },
    (slot) => sql`select run.span, null as quarter, ${sums("figure")}
        from ${figuresIn(ctx, { slice, filter }, slot)} group by run.span
      union all
      select null, fact.quarter, ${sums("fact")}
        from ${factsIn(slot)} ${matches("fact", filter, slot)} group by fact.quarter`,
  );
  const bySpan: SumsRow[][] = spans.map(() => []);
  for (const row of rows as readonly (SumsRow & Place)[]) bySpan[spanOf(row, runs)]?.push(row);
  return bySpan.map((some) => addUp(some.map(numbersOf)));
}

/** The sums of what the filter lets through, by each value of the dimension that occurs. */
export async function sumsByValue(
  ctx: Context,
  {
    dimension,
    filter,
    span,
  }: { readonly dimension: Dimension; readonly filter: Filter; readonly span: Span },
): Promise<ReadonlyMap<string, AllSums>> {
  const slice = sliceOf([dimension, ...namedBy(filter)]);
  const runs = [runsOf(span, sizesOf(slice))];
  const rows = await runNamed(
    ctx.db,
    `sums by ${dimension} ${namedBy(filter).join()} ${ctx.engine}`,
    { tenant_id: ctx.tenant, ...filter, ...reachOf(runs.flat()), runs: runsAsJson(runs) },
    (slot) => {
      const [figure, fact] = [sql.ref(`figure.${dimension}`), sql.ref(`fact.${dimension}`)];
      return sql`select ${figure} as value, ${sums("figure")}
          from ${figuresIn(ctx, { slice, filter }, slot)} and ${figure} <> '' group by ${figure}
        union all
        select ${fact}, ${sums("fact")}
          from ${factsIn(slot)} ${matches("fact", filter, slot)} and ${fact} <> '' group by ${fact}`;
    },
  );
  const byValue = new Map<string, AllSums>();
  for (const row of rows as readonly (SumsRow & { readonly value: string })[]) {
    byValue.set(row.value, addUp([byValue.get(row.value) ?? noSums, numbersOf(row)]));
  }
  return byValue;
}

/** Where a row belongs: that of the figures has its span, that of fresh facts its quarter. */
interface Place {
  readonly span: number | null;
  readonly quarter: number | null;
}

function spanOf({ span, quarter }: Place, runs: readonly (readonly Run[])[]): number {
  if (span !== null || quarter === null) return span ?? -1;
  return runs.findIndex((some) => some.some((run) => run.from <= quarter && quarter < run.to));
}

/** From where to where the runs reach. */
function reachOf(runs: readonly Run[]): { readonly first: number; readonly end: number } {
  return { first: runs[0]?.from ?? 0, end: runs.at(-1)?.to ?? 0 };
}

function runsAsJson(runs: readonly (readonly Run[])[]): string {
  return JSON.stringify(runs.flatMap((some, span) => some.map((run) => [span, run.size, run.from, run.to])));
}

/**
 * The blocks of the runs, each run's beside it, found by an index for each run. SQLite keeps to the order of a cross join;
 * PostgreSQL would compare every block with every run, but for `offset`, which makes it look the blocks up by themselves.
 */
function figuresIn(
  ctx: Context,
  { slice, filter }: { readonly slice: Slice; readonly filter: Filter },
  slot: SlotOf,
): RawBuilder<unknown> {
  const runs = sql`(select cast(value ->> 0 as integer) as span, cast(value ->> 1 as integer) as size,
      cast(value ->> 2 as integer) as first, cast(value ->> 3 as integer) as past
      from ${jsonRows(ctx.engine, slot("runs"))}) as run`;
  const figures = sql`figures as figure
    where figure.tenant_id = ${slot("tenant_id")} and figure.slice = ${sql.lit(slice)}
      and figure.size = run.size and figure.quarter >= run.first and figure.quarter < run.past
      ${matches("figure", filter, slot)}`;
  return ctx.engine === "postgres"
    ? sql`${runs} cross join lateral (select * from ${figures} offset 0) as figure where true`
    : sql`${runs} cross join ${figures}`;
}

function factsIn(slot: SlotOf): RawBuilder<unknown> {
  return sql`fresh_facts as fact where fact.tenant_id = ${slot("tenant_id")}
    and fact.quarter >= ${slot("first")} and fact.quarter < ${slot("end")}`;
}

function matches(table: "figure" | "fact", filter: Filter, slot: SlotOf): RawBuilder<unknown> {
  const conditions = namedBy(filter).map((name) => sql`and ${sql.ref(`${table}.${name}`)} = ${slot(name)}`);
  // The condition of the index by agent, word for word.
  if (filter.agent_id !== undefined) conditions.push(sql`and ${sql.ref(`${table}.agent_id`)} <> ''`);
  return conditions.length === 0 ? sql`` : sql.join(conditions, sql` `);
}

function sums(table: "figure" | "fact"): RawBuilder<unknown> {
  return sql.join(sumNames.map((name) => sql`sum(${sql.ref(`${table}.${name}`)}) as ${sql.ref(name)}`));
}

function numbersOf(row: SumsRow): AllSums {
  return Object.fromEntries(sumNames.map((name) => [name, Number(row[name])])) as Record<Sum, number>;
}
