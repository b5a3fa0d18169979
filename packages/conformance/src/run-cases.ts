import type { Case } from "./case.ts";
import { declared } from "./contract/keys.ts";
import { never } from "./contract/never.ts";
import { operations } from "./generated/operations.ts";
import { lacking, lackOf } from "./powers.ts";
import type { Report, Result, Share } from "./report.ts";
import { type Run, startRun } from "./scene/run.ts";
import { Scene } from "./scene/scene.ts";
import { within } from "./scene/wait.ts";
import { stopwatch } from "./system-clock.ts";
import type { Target } from "./target.ts";

/** What a run may be told. */
export interface RunOptions {
  /** Hears of every case when it is over. */
  readonly onResult?: (result: Result) => void;
}

const patience = 45_000;

/** Runs cases on a target, one after the other, and tells what was seen of the contract meanwhile. */
export async function runCases(
  target: Target,
  cases: readonly Case[],
  { onResult }: RunOptions = {},
): Promise<Report> {
  const run = startRun(target);
  const house = new Scene(run, 0);
  const start = stopwatch();
  const results: Result[] = [];
  for (const [index, one] of cases.entries()) {
    const result = await runCase(one, new Scene(run, index + 1, house));
    results.push(result);
    onResult?.(result);
  }
  await house.close();
  return { target: target.name, results, ...shares(run, cases), milliseconds: stopwatch() - start };
}

async function runCase(one: Case, scene: Scene): Promise<Result> {
  const { name } = one;
  const lack = lacking(scene.target, one.needs ?? []);
  if (lack !== undefined) return { name, outcome: "listed", why: lackOf[lack], milliseconds: 0 };
  const start = stopwatch();
  const why = await faultOf(one, scene);
  await scene.close();
  const milliseconds = stopwatch() - start;
  return why === undefined
    ? { name, outcome: "passed", milliseconds }
    : { name, outcome: "failed", why, milliseconds };
}

async function faultOf(one: Case, scene: Scene): Promise<string | undefined> {
  const { sightings } = scene.run;
  try {
    await within(patience, () => "the whole case", one.run(scene));
  } catch (error) {
    const faults = [String(error), ...sightings.takeFaults()];
    return faults.join("\n    ");
  }
  const faults = sightings.takeFaults();
  return faults.length === 0 ? undefined : faults.join("\n    ");
}

function shares(run: Run, cases: readonly Case[]) {
  const { seen, excused, answers, frames } = run.sightings;
  const lacks = new Map<string, string>();
  for (const { reaches, needs = [] } of cases) {
    const lack = lacking(run.target, needs);
    if (lack !== undefined) for (const key of reaches) lacks.set(key, lackOf[lack]);
  }
  const reasonOf = (key: string): string | undefined => excused.get(key) ?? never[key] ?? lacks.get(key);
  const share = (keys: readonly string[]): Share => shareOf(keys, (key) => seen.has(key), reasonOf);
  const called = new Set([...seen.keys()].map((key) => key.split(" ")[0]));
  return {
    operations: shareOf(
      Object.keys(operations),
      (id) => called.has(id),
      () => undefined,
    ),
    statuses: share(declared.statuses),
    codes: share(declared.codes),
    frames: share(declared.frames),
    closes: share(declared.closes),
    checked: { answers, frames },
  };
}

function shareOf(
  keys: readonly string[],
  isReached: (key: string) => boolean,
  reasonOf: (key: string) => string | undefined,
): Share {
  const left = keys.filter((key) => !isReached(key));
  const listed = left.flatMap((key) => {
    const reason = reasonOf(key);
    return reason === undefined ? [] : [[key, reason] as const];
  });
  return {
    declared: keys.length,
    reached: keys.length - left.length,
    listed: Object.fromEntries(listed),
    missing: left.filter((key) => reasonOf(key) === undefined),
  };
}
