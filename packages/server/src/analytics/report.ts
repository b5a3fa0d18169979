import type { Context } from "../context.ts";
import type { Channel, Schema } from "../contract.ts";
import { categoryFigures, channelFigures, complianceOf, sessionComplianceOf, summaryOf } from "./figures.ts";
import { type Gathered, gather } from "./gather.ts";
import type { AnalyticsQuery } from "./period.ts";
import type { Dimension } from "./slice.ts";
import type { AllSums } from "./sums.ts";

/** The desk's figures over a period, and over each part of it when `group_by` asks for that. */
export async function report(ctx: Context, query: AnalyticsQuery): Promise<Schema<"Analytics">> {
  const gathered = await gather(ctx, query);
  const { period, filtered, total, series } = gathered;
  return {
    period: { start: period.start, end: period.end, timezone: period.timezone },
    summary: summaryOf(total, filtered),
    by_channel: byChannel(gathered),
    by_category: byCategory(gathered),
    ...byPeople(gathered),
    ...bothCompliances(total),
    ...(series === null
      ? {}
      : { series: series.map(({ start, sums }) => ({ start, ...summaryOf(sums, filtered) })) }),
  };
}

function bothCompliances(
  sums: AllSums,
): Pick<Schema<"Analytics">, "sla_compliance" | "session_sla_compliance"> {
  return { sla_compliance: complianceOf(sums), session_sla_compliance: sessionComplianceOf(sums) };
}

/** Most sessions first. A channel without a figure is left out. */
function byChannel({ breakDowns, filtered }: Gathered): Schema<"ChannelFigures">[] {
  return entriesOf(breakDowns, "channel")
    .map(([channel, sums]) => channelFigures(channel as Channel, sums, [...filtered, "channel"]))
    .filter((figures) => figures.sessions > 0 || figures.satisfaction !== null)
    .sort((one, other) => other.sessions - one.sessions || compare(one.channel, other.channel));
}

/** Most cases first. A category without a figure is left out. */
function byCategory({ breakDowns, filtered }: Gathered): Schema<"CategoryFigures">[] {
  return entriesOf(breakDowns, "category")
    .map(([category, sums]) => categoryFigures(category, sums, [...filtered, "category"]))
    .filter((figures) => figures.count > 0 || figures.avg_resolution_min !== null)
    .sort((one, other) => other.count - one.count || compare(one.category, other.category));
}

/** Agents and teams as far as they were asked for: most cases first, and everybody of whom anything was counted. */
function byPeople({ breakDowns, filtered }: Gathered): Pick<Schema<"Analytics">, "by_agent" | "by_team"> {
  const figuresBy = (dimension: Dimension) =>
    entriesOf(breakDowns, dimension)
      .map(([id, sums]) => {
        const figures = summaryOf(sums, [...filtered, dimension]);
        return { id, figures: { ...figures, ...bothCompliances(sums) } };
      })
      .sort((one, other) => casesOf(other.figures) - casesOf(one.figures) || compare(one.id, other.id));
  const agents = figuresBy("agent_id").map(({ id, figures }) => ({ agent_id: id, ...figures }));
  const teams = figuresBy("team_id").map(({ id, figures }) => ({ team_id: id, ...figures }));
  return {
    ...(breakDowns.has("agent_id") ? { by_agent: agents } : {}),
    ...(breakDowns.has("team_id") ? { by_team: teams } : {}),
  };
}

function entriesOf(
  breakDowns: Gathered["breakDowns"],
  dimension: Dimension,
): readonly (readonly [string, AllSums])[] {
  return [...(breakDowns.get(dimension) ?? [])];
}

function casesOf(figures: Schema<"AnalyticsSummary">): number {
  return figures.total_sessions + figures.total_tickets;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : 1;
}
