import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Bar, chart } from "../report/chart.ts";
import { machine } from "../report/machine.ts";
import { results } from "../report/results.ts";
import { percentile } from "./measure.ts";
import { callsARound, type Plan, sizes } from "./plan.ts";
import { type ReportName, reportNames } from "./reports.ts";

/** How long one call took. */
export interface Sample {
  readonly report: ReportName;
  readonly size: number;
  readonly milliseconds: number;
}

/** Prints what was found and writes it as a table and as a chart. */
export async function writeReport(plan: Plan, samples: readonly Sample[]): Promise<void> {
  const text = table(plan, samples);
  console.log(`\n${text}`);
  await writeFile(join(results, `analytics-${plan.database}.md`), text);
  const bars: Bar[] = reportNames.flatMap((report) =>
    sizes.map((size) => {
      const value = at(samples, report, size, 50);
      return { group: report, label: size.toLocaleString("en"), value, shown: `${value.toFixed(1)} ms` };
    }),
  );
  const title = `Half of the reports within, on ${plan.database}, by sessions`;
  await writeFile(join(results, `analytics-${plan.database}.svg`), chart(title, bars));
}

function at(samples: readonly Sample[], report: ReportName, size: number, ofHundred: number): number {
  const own = samples.filter((sample) => sample.report === report && sample.size === size);
  return percentile(
    own.map((sample) => sample.milliseconds),
    ofHundred,
  );
}

function table({ database, rounds }: Plan, samples: readonly Sample[]): string {
  const [small, large] = sizes;
  const rows = reportNames.map((report) => {
    const [p50, p50Large] = sizes.map((size) => at(samples, report, size, 50));
    const [p99, p99Large] = sizes.map((size) => at(samples, report, size, 99));
    const ratio = (p50Large ?? Number.NaN) / (p50 ?? Number.NaN);
    const figures = [p50, p99, p50Large, p99Large].map((figure) => figure?.toFixed(1)).join(" | ");
    return `| ${report} | ${figures} | ${ratio.toFixed(2)} |`;
  });
  return `# Reports on ${database}

\`GET /analytics\` of a desk with ${small.toLocaleString("en")} sessions and of one with ${large.toLocaleString("en")}, spread over a year, over HTTP, one call at a
time and the two desks taking turns; ${rounds * callsARound} calls of each, in ${rounds} rounds. Before, some sessions were played through the API to
check the statements that fill the tables, and the year by day was compared with the rows of the sessions.
${machine()}

| report | ${small.toLocaleString("en")}: p50 ms | p99 ms | ${large.toLocaleString("en")}: p50 ms | p99 ms | p50 of one to the other |
|---|---|---|---|---|---|
${rows.join("\n")}
`;
}
