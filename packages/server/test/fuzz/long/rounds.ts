import { UndeclaredAnswer } from "../../support/check-response.ts";
import { StoredAnyway } from "../broken-run.ts";
import { createTally, type Tally } from "../tally.ts";
import { queueMax } from "../walks/model.ts";
import { type Memory, memoryNow } from "./memory.ts";
import { type OpenDesk, openDesk } from "./open-desk.ts";
import type { Options } from "./options.ts";
import { type Part, parts } from "./parts.ts";

/** What a long run has seen so far. */
export interface Report {
  rounds: number;
  /** Answers by class, such as `2xx`. */
  readonly answers: Tally;
  /** What the parts have counted. */
  readonly counts: Tally;
  /** How each failure is told, and how to repeat it. */
  readonly failures: string[];
  readonly memory: Memory[];
}

interface Desks {
  readonly calls: OpenDesk;
  readonly walks: OpenDesk;
}

/** Goes on with round after round until the time is over; `tell` is called every minute. */
export async function runRounds(options: Options, tell: (report: Report) => void): Promise<Report> {
  const report: Report = {
    rounds: 0,
    answers: createTally(),
    counts: createTally(),
    failures: [],
    memory: [],
  };
  const desks = {
    calls: await openDesk(options.engine, {}, report.answers),
    walks: await openDesk(options.engine, { queueMax }, report.answers),
  };
  const chosen = parts.filter(({ name }) => name.includes(options.only));
  if (chosen.length === 0) throw new TypeError(`No part is called ${options.only}.`);
  const minutes = everyMinute(options.minutes);
  while (!minutes.areOver()) {
    for (const part of chosen) {
      await runPart(desks, part, options, report);
      if (minutes.hasPassed()) {
        report.memory.push(memoryNow());
        tell(report);
      }
      if (minutes.areOver()) break;
    }
    report.rounds += 1;
  }
  await Promise.all([desks.calls.close(), desks.walks.close()]);
  return report;
}

async function runPart(desks: Desks, part: Part, options: Options, report: Report): Promise<void> {
  const { desk } = part.name.startsWith("walks") ? desks.walks : desks.calls;
  const seed = options.seed + report.rounds;
  try {
    await part.run(desk, { seed, runs: part.runs }, report.counts);
  } catch (error) {
    report.counts.add(kindOf(error));
    const repeat = `pnpm fuzz --minutes 1 --seed ${seed} --engine ${options.engine} --only "${part.name}"`;
    report.failures.push(`${error instanceof Error ? error.message : error}\n  repeat: ${repeat}`);
  }
}

function kindOf(error: unknown): string {
  const { cause } = error as Error;
  if (cause instanceof UndeclaredAnswer) return "undeclared";
  return cause instanceof StoredAnyway ? "stored anyway" : "other failures";
}

/** Tells when a minute has passed, and when all have. */
function everyMinute(minutes: number): { hasPassed(): boolean; areOver(): boolean } {
  const start = performance.now();
  const passed = (): number => (performance.now() - start) / 60_000;
  let told = 0;
  return {
    hasPassed() {
      if (passed() < Math.min(told + 1, minutes)) return false;
      told += 1;
      return true;
    },
    areOver: () => passed() >= minutes,
  };
}
