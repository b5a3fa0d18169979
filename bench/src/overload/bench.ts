import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { start } from "../http/contestants.ts";
import { type DatabaseKind, databasesOf } from "../http/databases.ts";
import { seed } from "../http/seed.ts";
import { tokenOf } from "../http/token.ts";
import { median } from "../median.ts";
import { machine } from "../report/machine.ts";
import { results } from "../report/results.ts";
import { type KneeRound, overTheKnee } from "./knee.ts";
import { type NeighbourFindings, neighbourhood, neighbours } from "./neighbours.ts";
import { startRefuser } from "./start-refuser.ts";

interface Plan {
  readonly database: DatabaseKind;
  readonly rounds: number;
  readonly seconds: number;
}

/** The slowest hundredth of one measurement's calls would be those that met a single halt of the machine. */
const longer = 3;
/** It differs more between rounds than what is done in a second. */
const turnsIn = ({ rounds }: Plan): number => 2 * rounds - 1;

/** How the server fares when more is asked of it than it can do, and when one tenant asks for more than the others. */
export async function benchOverload(plan: Plan): Promise<void> {
  await using databases = await databasesOf(plan.database);
  const url = await databases.create("overload");
  const seeded = await seed(url, 1000);
  const token = await tokenOf();
  const knee = await (async () => {
    await using server = await start("ours", url);
    return await overTheKnee(server, { seeded, token, seconds: plan.seconds }, plan.rounds);
  })();
  await using server = await start("ours", url, { limits: "default" });
  await using refuser = await startRefuser();
  const near = await neighbours(
    { server, url, refuser },
    { database: plan.database, rounds: turnsIn(plan), seconds: plan.seconds * longer },
  );
  const text = report(plan, knee, near);
  console.log(`\n${text}`);
  await writeFile(join(results, `overload-${plan.database}.md`), text);
}

function report(plan: Plan, knee: readonly KneeRound[], near: NeighbourFindings): string {
  const middle = (pick: (round: KneeRound) => number): number => median(knee.map(pick));
  const total = (pick: (round: KneeRound) => number): number => sum(pick, knee);
  const { quietTenants, shares, times, tokensOfLoud, headStart } = neighbourhood;
  const share = shares[plan.database];
  return `# Too much at once, on ${plan.database}

${machine()}

## Three times the knee

Messages, as many as the server answers to 32 connections, then three times that whether or not it answers, for
${plan.seconds * 3} s, without limits of tokens and tenants. What is done meanwhile was answered within these seconds; then all
hang up. Medians of ${plan.rounds} rounds, and of the ratios within them; refusals, failures and the slowest probe are those of all.
Whoever asks for three times as much is a process on the same processors, of the lowest priority, for it would have its own.

| at its best | asked for | done meanwhile | of the best | refused with \`Retry-After\` | failed | slowest probe | 30 s after | of the best |
|---|---|---|---|---|---|---|---|---|
| ${Math.round(middle((it) => it.best))}/s | ${Math.round(middle((it) => it.best * 3))}/s | ${Math.round(middle((it) => it.during.perSecond))}/s | ${middle((it) => it.during.perSecond / it.best).toFixed(2)} | ${total((it) => it.during.refused)} | ${total((it) => it.during.failed)} | ${Math.round(Math.max(...knee.map((it) => it.slowestProbe)))} ms | ${Math.round(middle((it) => it.after))}/s | ${middle((it) => it.after / it.best).toFixed(2)} |

## One tenant at ${times} times its share

${quietTenants} tenants make and list tickets, ${share} calls a second each; then one more with ${tokensOfLoud} tokens makes ${share * times} a second.
What is done in the first ${headStart} s, while the loud one comes, stands in a column of its own; refusals and failures are those of all the
time. The limits are those that the server has by itself. Medians of ${turnsIn(plan)} rounds of ${plan.seconds * longer} s.
The loud one is a process of its own on the same processors, of the lowest priority, for it would have its own. What it does
to the others all the same shows when it calls a server instead that has no database and only refuses, at the same pace.
Before each round a PostgreSQL whose autovacuum is turned off, as it is not by itself, is vacuumed and analysed.

| p99 of the others alone | loud where all is refused | loud at this one | of alone | of where all is refused | while it comes | their calls refused or failed | the loud one's calls done | refused | failed | not answered |
|---|---|---|---|---|---|---|---|---|---|---|
| ${near.alone.toFixed(1)} ms | ${near.elsewhere.toFixed(1)} ms | ${near.beside.toFixed(1)} ms | ${(near.beside / near.alone).toFixed(2)} | ${(near.beside / near.elsewhere).toFixed(2)} | ${near.atFirst.toFixed(0)} ms | ${sum((it) => it.refused + it.failed, near.quiet)} | ${sum((it) => it.good, near.loud)} | ${sum((it) => it.refused, near.loud)} | ${sum((it) => it.failed, near.loud)} | ${sum((it) => it.open, near.loud)} |
`;
}

function sum<T>(pick: (one: T) => number, of: readonly T[]): number {
  return of.reduce((total, one) => total + pick(one), 0);
}
