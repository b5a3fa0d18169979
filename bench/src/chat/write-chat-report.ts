import { writeFile } from "node:fs/promises";
import { availableParallelism, loadavg } from "node:os";
import { join } from "node:path";
import { median } from "../median.ts";
import { type Bar, chart } from "../report/chart.ts";
import { machine } from "../report/machine.ts";
import { results } from "../report/results.ts";
import { type ChatFindings, type ChatPlan, contestants, scale } from "./findings.ts";
import type { Rates } from "./load/rates.ts";

/** One figure of every contestant, round by round. */
interface Line {
  readonly what: string;
  readonly digits: number;
  readonly of: (contestant: string) => readonly number[];
}

/** Prints the medians and writes them as a table and as a chart. */
export async function writeChatReport(plan: ChatPlan, findings: ChatFindings): Promise<void> {
  const lines = linesOf(findings);
  const text = table(plan, findings, lines);
  console.log(`\n${text}`);
  await writeFile(join(results, "chat-sqlite.md"), text);
  const bars: Bar[] = lines.flatMap(({ what, digits, of }) =>
    contestants.map((label) => {
      const value = median(of(label));
      return { group: what, label, value, shown: value.toFixed(digits) };
    }),
  );
  const svg = chart("Live chat on sqlite", bars, { scale: "group" });
  await writeFile(join(results, "chat-sqlite.svg"), svg);
}

function linesOf({ talks, idles }: ChatFindings): Line[] {
  const talk = (pick: (figures: (typeof talks)[number]["figures"]) => number) => (contestant: string) =>
    talks.filter((one) => one.contestant === contestant).map(({ figures }) => pick(figures));
  const atPace = (pick: (rates: Rates) => number) => talk(({ trickles }) => median(trickles.map(pick)));
  const idle = (pick: (figures: (typeof idles)[number]["figures"]) => number) => (contestant: string) =>
    idles.filter((one) => one.contestant === contestant).map(({ figures }) => pick(figures));
  const pace = `at ${scale.perSecond}/s`;
  return [
    { what: "messages/s", digits: 0, of: talk((figures) => figures.flood.perSecond) },
    { what: "p50 ms", digits: 1, of: talk((figures) => figures.flood.p50) },
    { what: "p99 ms", digits: 1, of: talk((figures) => figures.flood.p99) },
    { what: `p50 ms ${pace}`, digits: 2, of: atPace(({ p50 }) => p50) },
    { what: `p99 ms ${pace}`, digits: 2, of: atPace(({ p99 }) => p99) },
    { what: "kB per idle socket", digits: 1, of: idle((figures) => figures.memory) },
    { what: "MB resident, all idle", digits: 0, of: idle((figures) => figures.resident) },
    { what: "ms of CPU a second, all idle", digits: 1, of: idle((figures) => figures.cpu) },
  ];
}

/** The median of the ratios within the rounds: what else the machine did meanwhile, it did to both. */
function ratio({ of }: Line, other: string): string {
  const theirs = of(other);
  return median(of("ours").map((figure, round) => figure / (theirs[round] ?? Number.NaN))).toFixed(2);
}

/** Says when others used the machine as well: the ratios of a slow disk are not those of a quick one. */
function busyness(): string {
  const [, , load = 0] = loadavg();
  const cores = availableParallelism();
  const verdict = load > cores ? "more than it has: others used it meanwhile" : "not more than it has";
  return `The machine's load was ${load.toFixed(1)} processors in the last 15 minutes, ${verdict}.`;
}

function table(plan: ChatPlan, { talks }: ChatFindings, lines: readonly Line[]): string {
  const rows = lines.map((line) => {
    const figures = contestants.map((one) => median(line.of(one)).toFixed(line.digits));
    return `| ${[line.what, ...figures, ratio(line, "socket.io"), ratio(line, "ws")].join(" | ")} |`;
  });
  const shares = contestants.map((name) => {
    const own = talks.filter((one) => one.contestant === name);
    return median(own.map(({ figures }) => figures.share)).toFixed(2);
  });
  return `# Live chat on sqlite

${plan.rounds} rounds of ${plan.seconds} s each, the contestants taking turns, each a process of its own on a fresh file; medians, and the
medians of the ratios within the rounds. \`socket.io\` is Socket.IO 4 with \`connectionStateRecovery\`, \`ws\` is the bare
library with JSON frames; both check the token and the message and store the rows that ours stores on better-sqlite3.
Every message is on the disk before it is acknowledged (\`synchronous = FULL\`).
${machine()}

200 conversations of a customer and an agent. A message counts when it was stored, acknowledged to the customer and
delivered to the agent, and only then the customer says the next; the times are from sent to delivered. Ours runs without
its limit of 20 frames a second here. Then ${scale.perSecond} messages a second in all, evenly, whether or not those before were
answered, ${scale.stretches} times, of which the middle counts. Then, on a fresh server, ${scale.sockets} welcomed sockets that say
nothing: the processor while each has one heartbeat (${scale.watchedSeconds} s), and the growth of the resident memory until after it; ${Math.min(plan.rounds, scale.mostIdleRounds)} rounds.

| what | ours | socket.io | ws | ours / socket.io | ours / ws |
|---|---|---|---|---|---|
${rows.join("\n")}

The load ran in one process; in the first part it took ${shares.join(", ")} of a processor.
${busyness()}
`;
}
