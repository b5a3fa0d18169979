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

interface Bucket {
  calls: number;
  filledAt: number;
}

/** So often the limit is set anew: what one too many does to the others must not last. */
const windowMilliseconds = 50;
/** How much of what a caller asked for in the windows before counts on. */
const memory = 0.8;
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
/** What a share grows by in each window in which there is room. */
const growth = 1.05;
const leastPerSecond = 20;
/** Calls that may come at once, in milliseconds of the limit: more would be a wait for the others. */
const burstMilliseconds = 10;
const leastBurst = 10;
/** Whoever asks for less, in calls a second, is no caller any more. */
const negligible = 0.1;

/**
 * Shares a busy process between its callers. While several call and it has more to do than it can do without making them
 * wait for each other, no caller gets more calls a second than a limit that is lowered until there is room again, though
 * not to what most of them ask for: it meets those who ask for far more than the others, and nobody else. One who calls
 * alone may have all of it.
 */
export function fairShares({ load, now }: FairShareOptions): HasShare {
  const rateOf = createRates();
  const buckets = new Map<string, Bucket>();
  let asked = new Map<string, number>();
  let windowStart = now();
  let limit = Number.POSITIVE_INFINITY;

  const setLimit = (time: number): void => {
    const rates = rateOf(asked, (time - windowStart) / 1000);
    limit = nextLimit(limit, rates, load());
    if (limit === Number.POSITIVE_INFINITY) buckets.clear();
    asked = new Map();
    windowStart = time;
  };
  return (caller) => {
    const time = now();
    if (time - windowStart >= windowMilliseconds) setLimit(time);
    asked.set(caller, (asked.get(caller) ?? 0) + 1);
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
function createRates(): (asked: ReadonlyMap<string, number>, seconds: number) => readonly number[] {
  const rates = new Map<string, number>();
  return (asked, seconds) => {
    for (const caller of new Set([...rates.keys(), ...asked.keys()])) {
      const latest = (asked.get(caller) ?? 0) / seconds;
      const rate = memory * (rates.get(caller) ?? latest) + (1 - memory) * latest;
      if (rate < negligible) rates.delete(caller);
      else rates.set(caller, rate);
    }
    return [...rates.values()].toSorted((a, b) => a - b);
  };
}

/** The limit for the next window, from what each caller asked for in the last one, the lowest first. */
function nextLimit(limit: number, rates: readonly number[], busy: number): number {
  if (rates.length < 2) return Number.POSITIVE_INFINITY;
  const highest = rates.at(-1) ?? 0;
  const step = steps.findLast(({ above }) => busy > above);
  if (step === undefined) return limit * growth > highest ? Number.POSITIVE_INFINITY : limit * growth;
  const most = rates[Math.floor((rates.length - 1) / 2)] ?? 0;
  const lower = (Math.min(limit, highest) * roomyBelow) / busy;
  return Math.max(leastPerSecond, step.ordinary * most, lower);
}
