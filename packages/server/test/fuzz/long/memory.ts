/** What the process holds after everything that nobody needs was let go, in MiB. */
export interface Memory {
  readonly heap: number;
  readonly resident: number;
}

const mebibyte = 1024 * 1024;

/** Needs `--expose-gc`. */
export function memoryNow(): Memory {
  if (globalThis.gc === undefined) throw new Error("Run it with node --expose-gc.");
  globalThis.gc();
  const { heapUsed, rss } = process.memoryUsage();
  return { heap: Math.round(heapUsed / mebibyte), resident: Math.round(rss / mebibyte) };
}

/**
 * How much more the last quarter of a run may hold than the second one; in the first one most caches fill. What takes
 * longest are the tokens that each of the two desks remembers: 10,000 of them are 11 MiB, and then no more.
 */
export const tolerance: Memory = { heap: 16, resident: 48 };

/** Before that the process is still making room for what a round needs. */
export const leastMinutes = 12;

/** What has grown by more than the tolerance; null for a run that is too short to say. */
export function growth(minutes: readonly Memory[]): readonly string[] | null {
  if (minutes.length < leastMinutes) return null;
  const quarter = Math.floor(minutes.length / 4);
  const early = minutes.slice(quarter, 2 * quarter);
  const late = minutes.slice(-quarter);
  return (["heap", "resident"] as const).flatMap((what) => {
    const [before, after] = [median(early.map((one) => one[what])), median(late.map((one) => one[what]))];
    return after - before > tolerance[what] ? [`${what} grew from ${before} to ${after} MiB`] : [];
  });
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
