import type { Context } from "../context.ts";
import type { Channel, Schema } from "../contract.ts";
import { bucketsOf, hoursIn } from "./buckets.ts";
import { categoryFigures, channelFigures, complianceOf, summaryOf } from "./figures.ts";
import { type AnalyticsQuery, type Period, periodOf } from "./period.ts";
import { addUp, hourlyTotals, type KeyTotal, noSums, totals } from "./store.ts";

/** The desk's figures over a period, and over each part of it when `group_by` asks for that. */
export async function report(ctx: Context, query: AnalyticsQuery): Promise<Schema<"Analytics">> {
  const period = periodOf(query, ctx.now);
  const rows = await totals(ctx.db, ctx.tenant, hoursOf(period));
  const all = rows.find((row) => row.dimension === "all")?.sums ?? noSums;
  const { group_by: groupBy } = query;
  return {
    period: { start: period.start, end: period.end, timezone: period.timezone },
    summary: summaryOf(all),
    by_channel: byChannel(rows),
    by_category: byCategory(rows),
    sla_compliance: complianceOf(all),
    ...(groupBy === undefined ? {} : { series: await series(ctx, period, groupBy) }),
  };
}

function hoursOf({ span }: Period): { readonly from: string; readonly to: string } {
  return { from: new Date(span.from).toISOString(), to: new Date(span.to).toISOString() };
}

/** Most sessions first. A channel without a figure is left out. */
function byChannel(rows: readonly KeyTotal[]): Schema<"ChannelFigures">[] {
  return rows
    .filter((row) => row.dimension === "channel")
    .map((row) => channelFigures(row.key as Channel, row.sums))
    .filter((figures) => figures.sessions > 0 || figures.satisfaction !== null)
    .sort((one, other) => other.sessions - one.sessions || compare(one.channel, other.channel));
}

/** Most cases first. A category without a figure is left out. */
function byCategory(rows: readonly KeyTotal[]): Schema<"CategoryFigures">[] {
  return rows
    .filter((row) => row.dimension === "category")
    .map((row) => categoryFigures(row.key, row.sums))
    .filter((figures) => figures.count > 0 || figures.avg_resolution_min !== null)
    .sort((one, other) => other.count - one.count || compare(one.category, other.category));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : 1;
}

async function series(
  ctx: Context,
  period: Period,
  size: "hour" | "day" | "week",
): Promise<Schema<"AnalyticsBucket">[]> {
  const rows = await hourlyTotals(ctx.db, ctx.tenant, hoursOf(period));
  const byHour = new Map(rows.map((row) => [Date.parse(row.hour), row.sums]));
  return bucketsOf(period, size).map((bucket) => {
    const inside = hoursIn(bucket).flatMap((hour) => byHour.get(hour) ?? []);
    return { start: new Date(bucket.start).toISOString(), ...summaryOf(addUp(inside)) };
  });
}
