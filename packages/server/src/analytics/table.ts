import type { Context } from "../context.ts";
import { type Cell, toCsv } from "./csv.ts";
import { complianceOf, sessionComplianceOf, summaryOf } from "./figures.ts";
import { gather } from "./gather.ts";
import type { AnalyticsQuery } from "./period.ts";
import type { Dimension } from "./slice.ts";
import { type AllSums, noSums } from "./sums.ts";

/** What a row of the table is about. */
interface Place {
  readonly section: string;
  readonly name: string;
  readonly start: string;
}

const sections: Readonly<Record<Dimension, string>> = {
  channel: "by_channel",
  category: "by_category",
  agent_id: "by_agent",
  team_id: "by_team",
};

/** The report as a table: a row for the summary, for each part of the series, and for each value of the break-downs. */
export async function table(ctx: Context, query: AnalyticsQuery): Promise<string> {
  const { period, filtered, total, series, breakDowns } = await gather(ctx, query);
  const place = (section: string, name: string, start = ""): Place => ({ section, name, start });
  return toCsv([
    ["section", "name", "start", ...Object.keys(figuresOf(noSums, []))],
    rowOf(place("summary", "", period.start), total, filtered),
    ...(series ?? []).map(({ start, sums }) => rowOf(place("series", "", start), sums, filtered)),
    ...[...breakDowns].flatMap(([dimension, values]) =>
      byName(values).map(([name, sums]) =>
        rowOf(place(sections[dimension], name), sums, [...filtered, dimension]),
      ),
    ),
  ]);
}

function figuresOf(sums: AllSums, dimensions: readonly Dimension[]): Readonly<Record<string, number | null>> {
  const ofSessions = Object.entries(sessionComplianceOf(sums)).map(
    ([name, figure]) => [`session_${name}`, figure] as const,
  );
  return { ...summaryOf(sums, dimensions), ...complianceOf(sums), ...Object.fromEntries(ofSessions) };
}

function rowOf({ section, name, start }: Place, ...of: Parameters<typeof figuresOf>): Cell[] {
  return [section, name, start, ...Object.values(figuresOf(...of))];
}

function byName(values: ReadonlyMap<string, AllSums>): readonly (readonly [string, AllSums])[] {
  return [...values].sort(([one], [other]) => (one < other ? -1 : 1));
}
