import type { Context } from "../context.ts";
import { bucketsOf } from "./buckets.ts";
import { type AnalyticsQuery, type Period, periodOf } from "./period.ts";
import { type Dimension, type Filter, namedBy } from "./slice.ts";
import { sumsBySpan, sumsByValue } from "./store.ts";
import { type AllSums, addUp } from "./sums.ts";

/** The sums that a report is made of. */
export interface Gathered {
  readonly period: Period;
  /** What the figures are restricted to. */
  readonly filtered: readonly Dimension[];
  readonly total: AllSums;
  readonly series: readonly { readonly start: string; readonly sums: AllSums }[] | null;
  /** By each value of the dimensions that were asked for. */
  readonly breakDowns: ReadonlyMap<Dimension, ReadonlyMap<string, AllSums>>;
}

const always: readonly Dimension[] = ["channel", "category"];
const onRequest = { by_agent: "agent_id", by_team: "team_id" } as const;

/** Reads what a query asks for. */
export async function gather(ctx: Context, query: AnalyticsQuery): Promise<Gathered> {
  const period = periodOf(query, ctx.now);
  const filter = filterOf(query);
  const { group_by: groupBy } = query;
  const buckets = groupBy === undefined ? [{ start: 0, ...period.span }] : bucketsOf(period, groupBy);
  const sums = await sumsBySpan(ctx, filter, buckets);
  const breakDowns = new Map<Dimension, ReadonlyMap<string, AllSums>>();
  for (const dimension of [...always, ...included(query)]) {
    breakDowns.set(dimension, await sumsByValue(ctx, { dimension, filter, span: period.span }));
  }
  return {
    period,
    filtered: namedBy(filter),
    total: addUp(sums),
    series:
      groupBy === undefined
        ? null
        : sums.map((some, at) => ({ start: new Date(buckets[at]?.start ?? 0).toISOString(), sums: some })),
    breakDowns,
  };
}

function filterOf({ channel, category, agent_id, team_id }: AnalyticsQuery): Filter {
  return {
    ...(channel === undefined ? {} : { channel }),
    ...(category === undefined ? {} : { category }),
    ...(agent_id === undefined ? {} : { agent_id }),
    ...(team_id === undefined ? {} : { team_id }),
  };
}

function included({ include = "" }: AnalyticsQuery): readonly Dimension[] {
  const names = include.split(",");
  return Object.entries(onRequest).flatMap(([name, dimension]) => (names.includes(name) ? [dimension] : []));
}
