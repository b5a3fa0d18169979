/** How busy the process was since it was last asked, from 0 to 1. */
export type MeasureLoad = () => number;

/** What the shares are measured with. */
export interface FairShareOptions {
  readonly load: MeasureLoad;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
}

/** Whether one more call of the caller is let in now. */
export type HasShare = (caller: string) => boolean;

/** What was asked for in a stretch of time, let in or not. */
interface Window {
  readonly start: number;
  readonly calls: Map<string, number>;
}

interface Bucket {
  calls: number;
  filledAt: number;
}

/** So often the limit is set anew: what one too many does to the others must not last. */
const windowMilliseconds = 50;
/** Who has not called in so many windows is no caller any more. */
const windowsRemembered = 5;
/**
 * How busy the process must be before callers are limited, and then only those who ask for more than so many times what
 * most ask for: calls wait for each other before there is nothing left to give, but to refuse them for that needs a
 * caller who is far out of the ordinary.
 */
const steps = [
  { above: 0.5, ordinary: 10 },
  { above: 0.8, ordinary: 2 },
] as const;
const roomyBelow = steps[0].above;
/** A burst is let through: so many windows in a row someone must have asked for too much before there is a limit. */
const patience = 4;
/** What a share grows by in each window in which there is room. */
const growth = 1.01;
/** Nobody is limited to less. */
const leastPerSecond = 50;
/** Calls that may come at once, in milliseconds of the limit: more would be a wait for the others. */
const burstMilliseconds = 10;
/** Those of a second at the least that anybody may have: in a process that was held up they come all at once. */
const leastBurst = leastPerSecond;

/**
 * Shares a busy process between its callers. While several call and it has more to do than it can do without making them
 * wait for each other, no caller gets more calls a second than a limit that is lowered until there is room again, though
 * not to what most of them ask for: it meets those who ask for far more than the others, and nobody else. One who calls
 * alone may have all of it.
 */
export function fairShares({ load, now }: FairShareOptions): HasShare {
  const buckets = new Map<string, Bucket>();
  let windows: readonly Window[] = [{ start: now(), calls: new Map() }];
  let limit = Number.POSITIVE_INFINITY;
  let unfairFor = 0;

  const setLimit = (time: number): void => {
    windows = windows.filter(({ start }) => time - start <= windowsRemembered * windowMilliseconds);
    const rates = ratesIn(windows, time);
    const busy = load();
    unfairFor = isUnfair(rates, busy) ? unfairFor + 1 : 0;
    limit = limit < Number.POSITIVE_INFINITY || unfairFor >= patience ? nextLimit(limit, rates, busy) : limit;
    if (limit === Number.POSITIVE_INFINITY) buckets.clear();
    windows = [{ start: time, calls: new Map() }, ...windows];
  };
  return (caller) => {
    const time = now();
    if (time - (windows[0]?.start ?? 0) >= windowMilliseconds) setLimit(time);
    const calls = windows[0]?.calls;
    calls?.set(caller, (calls.get(caller) ?? 0) + 1);
    if (limit === Number.POSITIVE_INFINITY) return true;
    const bucket = buckets.get(caller) ?? { calls: leastBurst, filledAt: time };
    buckets.set(caller, bucket);
    return takeFrom(bucket, limit, time);
  };
}

function takeFrom(bucket: Bucket, limit: number, time: number): boolean {
  const most = Math.max(leastBurst, (limit * burstMilliseconds) / 1000);
  bucket.calls = Math.min(most, bucket.calls + ((time - bucket.filledAt) * limit) / 1000);
  bucket.filledAt = time;
  if (bucket.calls < 1) return false;
  bucket.calls -= 1;
  return true;
}

/** How many calls a second each caller has asked for of late, the lowest first. */
function ratesIn(windows: readonly Window[], time: number): readonly number[] {
  const sums = new Map<string, number>();
  for (const { calls } of windows) {
    for (const [caller, count] of calls) sums.set(caller, (sums.get(caller) ?? 0) + count);
  }
  const seconds = (time - (windows.at(-1)?.start ?? 0)) / 1000;
  return [...sums.values()].map((count) => count / seconds).toSorted((a, b) => a - b);
}

/** What nobody is limited to less than: so many times what most ask for. Undefined while there is room for all. */
function allowance(rates: readonly number[], busy: number): number | undefined {
  const step = steps.findLast(({ above }) => busy > above);
  if (step === undefined || rates.length < 2) return undefined;
  return Math.max(leastPerSecond, step.ordinary * (rates[Math.floor((rates.length - 1) / 2)] ?? 0));
}

function isUnfair(rates: readonly number[], busy: number): boolean {
  return (rates.at(-1) ?? 0) > (allowance(rates, busy) ?? Number.POSITIVE_INFINITY);
}

/** The limit for the next window, from what each caller asked for in the latest ones, the lowest first. */
function nextLimit(limit: number, rates: readonly number[], busy: number): number {
  if (rates.length < 2) return Number.POSITIVE_INFINITY;
  const highest = rates.at(-1) ?? 0;
  const allowed = allowance(rates, busy);
  if (allowed === undefined) return limit * growth > highest ? Number.POSITIVE_INFINITY : limit * growth;
  return Math.max(allowed, (Math.min(limit, highest) * roomyBelow) / busy);
}
