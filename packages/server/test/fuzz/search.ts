import fc, { type IAsyncProperty } from "fast-check";

/** Where the generators begin, and how many values they draw. */
export interface Plan {
  readonly seed: number;
  readonly runs: number;
}

/**
 * Draws values until one is found that the property does not hold for, and throws with how to repeat it; with `shrinks`
 * it looks for a smaller one first, which makes sense where nothing is left over from one run to the next.
 */
export async function search<Values>(
  name: string,
  property: IAsyncProperty<Values>,
  { seed, runs }: Plan,
  { shrinks = false } = {},
): Promise<void> {
  const found = await fc.check(property, { seed, numRuns: runs, endOnFailure: !shrinks });
  if (!found.failed) return;
  const cause = found.errorInstance;
  const what = cause instanceof Error ? cause.message : String(cause);
  const example = shrinks ? ` in ${String(found.counterexample)}` : "";
  throw new Error(`${name}, seed ${seed}, path ${found.counterexamplePath}${example}: ${what}`, { cause });
}
