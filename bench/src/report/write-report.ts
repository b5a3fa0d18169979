import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Findings, Plan, Sample } from "../http/findings.ts";
import { tasks } from "../http/tasks.ts";
import { median } from "../median.ts";
import { type Bar, chart } from "./chart.ts";
import { machine } from "./machine.ts";
import { results } from "./results.ts";

/** What one contestant did in one task, over the rounds. */
interface Line {
  readonly task: string;
  readonly contestant: string;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

/** Prints the medians and writes them as a table and as a chart. */
export async function writeReport(plan: Plan, findings: Findings): Promise<void> {
  const lines = linesOf(findings.samples);
  const text = table(plan, findings, lines);
  console.log(`\n${text}`);
  await writeFile(join(results, `http-${plan.database}.md`), text);
  const bars: Bar[] = lines.map((line) => ({
    group: line.task,
    label: line.contestant,
    value: line.perSecond,
  }));
  await writeFile(
    join(results, `http-${plan.database}.svg`),
    chart(`Calls a second on ${plan.database}`, bars),
  );
}

function linesOf(samples: readonly Sample[]): Line[] {
  const contestants = [...new Set(samples.map((sample) => sample.contestant))];
  return tasks.flatMap((task) =>
    contestants.flatMap((contestant) => {
      const own = samples.filter((sample) => sample.task === task && sample.contestant === contestant);
      if (own.length === 0) return [];
      const of = (pick: (sample: Sample) => number): number => median(own.map(pick));
      return [
        {
          task,
          contestant,
          perSecond: of((sample) => sample.perSecond),
          p50: of((sample) => sample.p50),
          p99: of((sample) => sample.p99),
        },
      ];
    }),
  );
}

function table(plan: Plan, findings: Findings, lines: readonly Line[]): string {
  const ratio = (line: Line, to: string): string => {
    const other = lines.find((one) => one.task === line.task && one.contestant === to);
    return line.contestant !== "ours" || other === undefined
      ? ""
      : (line.perSecond / other.perSecond).toFixed(2);
  };
  const rows = lines.map(
    (line) =>
      `| ${line.task} | ${line.contestant} | ${Math.round(line.perSecond)} | ${line.p50} | ${line.p99} | ${ratio(line, "peer")} | ${ratio(line, "floor")} |`,
  );
  return `# HTTP on ${plan.database}

${plan.rounds} rounds of ${plan.seconds} s each, the contestants taking turns; 32 connections; 100,000 tickets; medians. Every write
is on the disk before it is answered (\`synchronous = FULL\` and the server's default). Logs at \`warn\`.
${machine()}

| task | who | calls/s | p50 ms | p99 ms | of peer | of floor |
|---|---|---|---|---|---|---|
${rows.join("\n")}

Ours: process start to ready ${Math.round(findings.ready)} ms; resident memory ${Math.round(findings.memoryIdle)} MB idle, ${Math.round(findings.memoryLoaded)} MB at most under load.
`;
}
