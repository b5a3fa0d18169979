import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Bar, chart } from "../report/chart.ts";
import { machine } from "../report/machine.ts";
import { results } from "../report/results.ts";
import type { Findings, Standing } from "./findings.ts";
import { type QuerySet, querySetNames } from "./queries.ts";

/** Prints what was found and writes it as tables and as a chart. */
export async function writeKbReport(findings: Findings): Promise<void> {
  const text = report(findings);
  console.log(`\n${text}`);
  await writeFile(join(results, "kb.md"), text);
  const bars: Bar[] = querySetNames.flatMap((set) =>
    findings.standings
      .filter((standing) => standing.half === "held out" && standing.set === set)
      .map(({ who, mrr }) => ({ group: set, label: who, value: mrr, shown: mrr.toFixed(3) })),
  );
  await writeFile(join(results, "kb.svg"), chart("MRR@10 on a help centre, held-out half", bars));
}

function report({ articles, grownTo, imports, standings, speeds, startUp }: Findings): string {
  const speedRows = speeds.map(({ who, p50, p99 }) => `| ${who} | ${p50.toFixed(1)} | ${p99.toFixed(1)} |`);
  const [first, again] = imports;
  return `# Knowledge base

A help centre of ${articles} articles. Each article is looked for by the *words of its title*; by a *paraphrase* of it, which drops
about a quarter of the words, puts the rest in any order and misspells about a third of the longer ones; and by every second of
eight successive *words of its body*. Ours is the operation \`GET /kb/search\`; how the others are set up stands in
\`bench/src/kb/contestants/\`. The weights of ours were chosen by every second article with three seeds; the other articles with
other seeds were held out. ${machine()}

## The held-out half

${quality(standings, "held out")}

## The half that the weights were chosen by

${quality(standings, "chosen by")}

## ${grownTo.toLocaleString("en")} articles

Made of the paragraphs and titles of the help centre by a seed, with two in a hundred words made up; the same queries of all three
sets, one after the other, each three times, of which the fastest counts. Ours includes the whole call: token, reading the revision, excerpts, JSON.

| who | p50 ms | p99 ms |
|---|---|---|
${speedRows.join("\n")}

Ours in a new process: the first search, which makes the index, takes ${Math.round(startUp.firstSearchMilliseconds)} ms, the longest time in which nothing else
could happen meanwhile ${Math.round(startUp.longestStallMilliseconds)} ms; the index takes ${Math.round(startUp.megabytes)} MB.

\`olympus-support import-kb\` on all ${articles} files: ${first?.summary} in ${first?.seconds.toFixed(1)} s; once more: ${again?.summary} in ${again?.seconds.toFixed(1)} s.
`;
}

function quality(standings: readonly Standing[], half: Standing["half"]): string {
  const own = standings.filter((standing) => standing.half === half);
  const cells = (who: string, set: QuerySet): string[] => {
    const standing = own.find((one) => one.who === who && one.set === set);
    return standing === undefined ? ["", ""] : [standing.mrr.toFixed(4), standing.recall.toFixed(4)];
  };
  const names = [...new Set(own.map(({ who }) => who))];
  const rows = names.map(
    (who) => `| ${[who, ...querySetNames.flatMap((set) => cells(who, set))].join(" | ")} |`,
  );
  return `| who | ${querySetNames.map((set) => `${set}: MRR@10 | recall@10`).join(" | ")} |
|---|${"---|".repeat(2 * querySetNames.length)}
${rows.join("\n")}`;
}
