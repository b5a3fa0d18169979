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
  refused: boolean;
}

/** What is known of the latest windows. */
interface Demand {
  /** How many calls a second each caller has asked for. */
  readonly rates: ReadonlyMap<string, number>;
  /** What most ask for. */
  readonly ordinary: number;
  readonly highest: number;
  /** Whether a call was refused. */
  readonly refused: boolean;
  readonly busy: number;
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
const crowded = { above: 0.5, ordinary: 10 };
/** Who asks for less than that is limited only when it is not enough to limit those who ask for more. */
const full = { above: 0.8, ordinary: 2 };
const roomyBelow = crowded.above;
/** A burst is let through: so many windows in a row someone must have asked for too much before there is a limit. */
const patience = 4;
/** What a share grows by in each window in which there is room. */
const growth = 1.01;
/**
 * A limit that nobody has met for so long is no longer needed. It is more than the second before the first of a caller's
 * refusals goes out: he may be silent until then, and comes again.
 */
const unmetMilliseconds = 3000;
/** Who asks for less never asks for too much. */
const leastPerSecond = 50;
/** Nobody is limited to less. */
const leastLimitPerSecond = 20;
/** Calls that may come at once, in milliseconds of the limit: more would be a wait for the others. */
const burstMilliseconds = 10;
/** Those of a second, of one who does not ask for too much: in a process that was held up they come all at once. */
const leastBurst = leastPerSecond;

/**
 * Shares a busy process between its callers. While several call and it has more to do than it can do without making them
 * wait for each other, those who ask for far more than the others get no more calls a second than a limit, which is lowered
 * until there is room again, though not to what most ask for. Nobody else meets it. One who calls alone may have all of it.
 */
export function fairShares({ load, now }: FairShareOptions): HasShare {
  /** Those whom the limit meets. */
  const loud = new Map<string, Bucket>();
  let window: Window = { start: now(), calls: new Map(), refused: false };
  let earlier: readonly Window[] = [];
  let limit = Number.POSITIVE_INFINITY;
  let unfairFor = 0;
  let metAt = 0;

  const setLimit = (time: number): void => {
    earlier = [window, ...earlier].filter(
      ({ start }) => time - start <= windowsRemembered * windowMilliseconds,
    );
    window = { start: time, calls: new Map(), refused: false };
    const demand = demandIn(earlier, time, load());
    const tooMuch = whoAsksForTooMuch(demand, limit);
    unfairFor = tooMuch.length > 0 ? unfairFor + 1 : 0;
    if (loud.size === 0 && unfairFor < patience) return;
    if (loud.size === 0) metAt = time;
    for (const name of tooMuch) if (!loud.has(name)) loud.set(name, { calls: leastBurst, filledAt: time });
    limit = nextLimit(limit, demand);
    if (time - metAt <= unmetMilliseconds && !isAloneAndMet(demand)) return;
    limit = Number.POSITIVE_INFINITY;
    loud.clear();
  };
  return (caller) => {
    const time = now();
    if (time - window.start >= windowMilliseconds) setLimit(time);
    window.calls.set(caller, (window.calls.get(caller) ?? 0) + 1);
    const bucket = loud.get(caller);
    if (bucket === undefined || takeFrom(bucket, limit, time)) return true;
    window.refused = true;
    metAt = time;
    return false;
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

function demandIn(windows: readonly Window[], time: number, busy: number): Demand {
  const rates = new Map<string, number>();
  const seconds = (time - (windows.at(-1)?.start ?? 0)) / 1000;
  for (const { calls } of windows) {
    for (const [caller, count] of calls) rates.set(caller, (rates.get(caller) ?? 0) + count / seconds);
  }
  const inOrder = [...rates.values()].toSorted((a, b) => a - b);
  return {
    rates,
    ordinary: inOrder[Math.floor((inOrder.length - 1) / 2)] ?? 0,
    highest: inOrder.at(-1) ?? 0,
    refused: windows.some(({ refused }) => refused),
    busy,
  };
}

/** Nobody while there is room for all. */
function whoAsksForTooMuch(demand: Demand, limit: number): readonly string[] {
  if (demand.busy <= crowded.above) return [];
  const far = whoAsksForMoreThan(crowded.ordinary, demand);
  const isMoreToTake = far.length > 0 && limit > leastLimit(demand);
  return demand.busy <= full.above || isMoreToTake ? far : whoAsksForMoreThan(full.ordinary, demand);
}

function whoAsksForMoreThan(times: number, { rates, ordinary }: Demand): readonly string[] {
  if (rates.size < 2) return [];
  const most = Math.max(leastPerSecond, times * ordinary);
  return [...rates].filter(([, rate]) => rate > most).map(([name]) => name);
}

/** The limit for the next window, from what was asked for in the latest ones. */
function nextLimit(limit: number, demand: Demand): number {
  const { highest, busy } = demand;
  if (busy <= roomyBelow) return limit * growth;
  return Math.max(leastLimit(demand), (Math.min(limit, highest) * roomyBelow) / busy);
}

/** Whoever is limited is not to be worse off than those who ask for little. */
function leastLimit({ ordinary }: Demand): number {
  return Math.max(leastLimitPerSecond, full.ordinary * ordinary);
}

/** Beside one whom the limit does not meet, he whom it does may be waiting for his refusals. */
function isAloneAndMet({ rates, refused }: Demand): boolean {
  return rates.size < 2 && refused;
}
