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
 * How much more the last quarter of a run may hold than the first half ever did: while a machine is busy with something
 * else a process holds less for a time. What fills slowest are the tokens that each of the two desks remembers: 10,000 of
 * them are 11 MiB, and then no more.
 */
export const tolerance: Memory = { heap: 16, resident: 48 };

/** Before that the process is still making room for what a round needs. */
export const leastMinutes = 12;

/** What has grown by more than the tolerance; null for a run that is too short to say. */
export function growth(minutes: readonly Memory[]): readonly string[] | null {
  if (minutes.length < leastMinutes) return null;
  const early = minutes.slice(0, Math.floor(minutes.length / 2));
  const late = minutes.slice(-Math.floor(minutes.length / 4));
  return (["heap", "resident"] as const).flatMap((what) => {
    const before = Math.max(...early.map((one) => one[what]));
    const after = median(late.map((one) => one[what]));
    return after - before > tolerance[what] ? [`${what} grew from ${before} to ${after} MiB`] : [];
  });
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
