import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { median } from "../median.ts";
import { type Bar, chart } from "../report/chart.ts";
import { machine } from "../report/machine.ts";
import { results } from "../report/results.ts";
import { type ChatPlan, type ChatSample, contestants, scale } from "./findings.ts";

/** One figure of every contestant. */
interface Line {
  readonly what: string;
  readonly digits: number;
  pick(sample: ChatSample): number;
}

const lines: readonly Line[] = [
  { what: "messages/s", digits: 0, pick: (sample) => sample.flood.perSecond },
  { what: "p50 ms", digits: 1, pick: (sample) => sample.flood.p50 },
  { what: "p99 ms", digits: 1, pick: (sample) => sample.flood.p99 },
  { what: `p50 ms at ${scale.perSecond}/s`, digits: 2, pick: (sample) => sample.trickle.p50 },
  { what: `p99 ms at ${scale.perSecond}/s`, digits: 2, pick: (sample) => sample.trickle.p99 },
  { what: "kB per idle socket", digits: 1, pick: (sample) => sample.memory },
  { what: "ms of CPU per second, all idle", digits: 1, pick: (sample) => sample.cpu },
];

/** Prints the medians and writes them as a table and as a chart. */
export async function writeChatReport(plan: ChatPlan, samples: readonly ChatSample[]): Promise<void> {
  const text = table(plan, samples);
  console.log(`\n${text}`);
  await writeFile(join(results, "chat-sqlite.md"), text);
  const bars: Bar[] = lines.flatMap((line) =>
    contestants.map((contestant) => {
      const value = middle(samples, contestant, line);
      return { group: line.what, label: contestant, value, shown: value.toFixed(line.digits) };
    }),
  );
  const svg = chart("Live chat on sqlite", bars, { scale: "group" });
  await writeFile(join(results, "chat-sqlite.svg"), svg);
}

function middle(samples: readonly ChatSample[], contestant: string, line: Pick<Line, "pick">): number {
  return median(samples.filter((sample) => sample.contestant === contestant).map(line.pick));
}

/** The median of the ratios within each round: what the machine did meanwhile, it did to both. */
function ratio(samples: readonly ChatSample[], other: string, { pick }: Line): string {
  const of = (name: string): number[] => samples.filter((sample) => sample.contestant === name).map(pick);
  const theirs = of(other);
  return median(of("ours").map((figure, round) => figure / (theirs[round] ?? Number.NaN))).toFixed(2);
}

function table(plan: ChatPlan, samples: readonly ChatSample[]): string {
  const { watchedSeconds } = scale;
  const rows = lines.map((line) => {
    const figures = contestants.map((one) => middle(samples, one, line).toFixed(line.digits));
    return `| ${line.what} | ${figures.join(" | ")} | ${ratio(samples, "socket.io", line)} | ${ratio(samples, "ws", line)} |`;
  });
  const shares = contestants.map((one) =>
    middle(samples, one, { pick: (sample) => sample.share }).toFixed(2),
  );
  return `# Live chat on sqlite

${plan.rounds} rounds of ${plan.seconds} s each, the contestants taking turns, each a process of its own on a fresh file; medians.
\`socket.io\` is Socket.IO 4 with \`connectionStateRecovery\`, \`ws\` is the bare library with JSON frames; both check the token and
the message and store the rows that ours stores, each message before its acknowledgement (\`synchronous = FULL\`), on better-sqlite3.
${machine()}

200 conversations of a customer and an agent. A message counts when it was stored, acknowledged to the customer and
delivered to the agent, and only then the customer says the next; the times are from sent to delivered. Then
${scale.perSecond} messages a second in all, evenly, whether or not they are answered. Then, on a fresh server, ${scale.sockets} welcomed
sockets that say nothing: the processor in the ${watchedSeconds} s of one heartbeat of all, and the growth of the resident memory after it.

| what | ours | socket.io | ws | ours / socket.io | ours / ws |
|---|---|---|---|---|---|
${rows.join("\n")}

The load ran in one process; in the first part it took ${shares.join(", ")} of a processor.
`;
}
