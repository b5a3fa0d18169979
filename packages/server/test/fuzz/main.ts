import { growth, leastMinutes, tolerance } from "./long/memory.ts";
import { help, type Options, readOptions } from "./long/options.ts";
import { type Report, runRounds } from "./long/rounds.ts";

/** One fault shows again in every round. */
const mostShown = 20;
const classes = ["2xx", "4xx", "5xx"];

/** One line for a minute that has passed. */
function tell({ rounds, answers, counts, failures, memory }: Report): void {
  const { heap, resident } = memory.at(-1) ?? { heap: 0, resident: 0 };
  const parts = [
    `minute ${memory.length}, round ${rounds + 1}`,
    ...["calls", "walks", "steps"].map((name) => `${name} ${counts.get(name)}`),
    ...classes.map((name) => `${name} ${answers.get(name)}`),
    ...["undeclared", "stored anyway"].map((name) => `${name} ${counts.get(name)}`),
    `failures ${failures.length}`,
    `heap ${heap} MiB, resident ${resident} MiB`,
  ];
  console.log(parts.join("; "));
}

function told(grown: readonly string[] | null): string {
  if (grown === null) return `not judged, for that takes ${leastMinutes} minutes`;
  const allowed = `at most ${tolerance.heap} MiB of heap and ${tolerance.resident} MiB resident more`;
  return `${grown.join(", ") || "flat"} in the last quarter against the first half (${allowed})`;
}

async function run(options: Options): Promise<boolean> {
  console.log(`fuzz on ${options.engine} for ${options.minutes} minutes from seed ${options.seed}`);
  const report = await runRounds(options, tell);
  for (const failure of report.failures.slice(0, mostShown)) console.log(`\nFAILED ${failure}`);
  if (report.failures.length > mostShown) console.log(`\nand ${report.failures.length - mostShown} more`);
  const grown = growth(report.memory);
  console.log(`\nmemory: ${told(grown)}`);
  console.log(`counts: ${report.counts}`);
  return report.failures.length === 0 && (grown ?? []).length === 0 && report.answers.get("5xx") === 0;
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options === null) console.log(help);
  else process.exitCode = (await run(options)) ? 0 : 1;
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  console.error(`${error.message}\n\n${help}`);
  process.exitCode = 2;
}
