import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);
const rounds = 5;

/** Milliseconds in which Node starts on a machine for which the bounds of a mock's start were set. */
const usualStart = 35;

/** What was measured in a round, and how many times as long as usual the machine took for anything then; at least 1. */
export interface Round<Figures> {
  readonly figures: Figures;
  readonly slow: number;
}

/**
 * Measures several times, and before and after each how long Node takes to start with nothing to do: figures are divided
 * by that, so that a start which does more is seen on every machine, and a machine that is busy is no fault.
 */
export async function measured<Figures>(measure: () => Promise<Figures>): Promise<readonly Round<Figures>[]> {
  const measurements: Round<Figures>[] = [];
  let before = await startOfNode();
  for (let round = 0; round < rounds; round += 1) {
    const figures = await measure();
    const after = await startOfNode();
    measurements.push({ figures, slow: Math.max(usualStart, before, after) / usualStart });
    before = after;
  }
  return measurements;
}

async function startOfNode(): Promise<number> {
  const before = performance.now();
  await run(process.execPath, ["--eval", "0"]);
  return performance.now() - before;
}
