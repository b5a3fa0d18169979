import { SupportError } from "../errors.ts";
import { nextTurn } from "../next-turn.ts";
import type { Stopwatch } from "../system-clock.ts";

/** How many calls run at a time, for how long in one go, and how many of one tenant may wait for that. */
export interface TurnLimits {
  readonly atOnce: number;
  /** How many of them may be one tenant's while others call as well. */
  readonly besideOthers: number;
  /**
   * Milliseconds of one turn of the event loop in which calls are started while others call as well. On SQLite most of a
   * call is done in one go, so many that came together would keep the loop from letting in whoever comes after them. Calls
   * of one tenant alone run as they come: the memory of those that are put off is longer in use and costs a fifth more.
   */
  readonly slice: number;
  readonly waitingPerTenant: number;
}

/**
 * Enough to fill a commit that many share; of one among others few enough that whoever comes next is soon served. More wait
 * than `node/shedding.ts` lets in of one tenant: that refuses sooner, where it is there.
 */
export const defaultTurnLimits: TurnLimits = {
  atOnce: 64,
  slice: 8,
  besideOthers: 16,
  waitingPerTenant: 256,
};

/** Others call as well when one of them is among so many latest calls. */
const latestCalls = 256;

/** Lets calls run; the function that is answered says that the call has ended. */
export type TakeTurn = (tenant: string) => Promise<() => void>;

/** How the turns stand. */
export interface TurnFigures {
  readonly running: number;
  readonly waiting: number;
  /** How many calls were refused so far because too many of their tenant waited. */
  readonly refused: number;
}

export interface Turns {
  readonly take: TakeTurn;
  figures(): TurnFigures;
}

type Waiting = (() => void)[];

/**
 * Shares the server between tenants. While it has all the calls that it does at once, each tenant's calls wait in a line
 * of their own, and the lines take turns: whoever calls a hundred times as much waits for himself, not the others for
 * him. Where a line is full the call is refused with `unavailable`.
 */
export function createTurns(limits: TurnLimits, stopwatch: Stopwatch): Turns {
  // A map keeps the order in which the lines were put in: the first one is next, and goes to the end after its turn.
  const lines = new Map<string, Waiting>();
  const runningOf = new Map<string, number>();
  let running = 0;
  let calls = 0;
  let refused = 0;
  let waiting = 0;
  /** How many of those that wait will be looked at in the next turn of the event loop. */
  let goingOn = 0;
  let latestTenant: string | undefined;
  let changedAt = Number.NEGATIVE_INFINITY;
  /** When the first call of this turn of the event loop was started; null before that. */
  let sliceBegan: number | null = null;

  const note = (tenant: string): void => {
    calls += 1;
    if (latestTenant !== undefined && tenant !== latestTenant) changedAt = calls;
    latestTenant = tenant;
  };
  const areSeveral = (): boolean => calls - changedAt < latestCalls;
  const mayStart = (tenant: string): boolean => {
    const most = areSeveral() ? limits.besideOthers : limits.atOnce;
    return !isSliceOver() && running < limits.atOnce && (runningOf.get(tenant) ?? 0) < most;
  };
  const isSliceOver = (): boolean =>
    areSeveral() && sliceBegan !== null && stopwatch() - sliceBegan >= limits.slice;
  const beginSlice = (): void => {
    sliceBegan = stopwatch();
    nextTurn(() => {
      sliceBegan = null;
    });
  };
  /** Starts the call whose turn it is, and one more in the next turn of the loop; all that a call does counts in the slice. */
  const goOn = (): void => {
    if (isSliceOver() || startNext()) goOnInNextTurn();
  };
  const goOnInNextTurn = (): void => {
    if (goingOn >= waiting) return;
    goingOn += 1;
    nextTurn(() => {
      goingOn -= 1;
      goOn();
    });
  };
  const begin = (tenant: string): (() => void) => {
    if (sliceBegan === null) beginSlice();
    running += 1;
    runningOf.set(tenant, (runningOf.get(tenant) ?? 0) + 1);
    return () => end(tenant);
  };
  const end = (tenant: string): void => {
    running -= 1;
    const left = (runningOf.get(tenant) ?? 1) - 1;
    if (left === 0) runningOf.delete(tenant);
    else runningOf.set(tenant, left);
    goOn();
  };
  /** Answers whether anybody waited who may start. */
  const startNext = (): boolean => {
    for (const [tenant, line] of lines) {
      if (!mayStart(tenant)) continue;
      lines.delete(tenant);
      const start = line.shift();
      if (line.length > 0) lines.set(tenant, line);
      waiting -= 1;
      start?.();
      return true;
    }
    return false;
  };

  const take: TakeTurn = async (tenant) => {
    note(tenant);
    const line = lines.get(tenant) ?? [];
    if (line.length === 0 && mayStart(tenant)) return begin(tenant);
    if (line.length >= limits.waitingPerTenant) {
      refused += 1;
      throw tooMany();
    }
    return await new Promise((resolve) => {
      // The turn is taken when it is given, not when the caller gets to hear of it.
      line.push(() => resolve(begin(tenant)));
      lines.set(tenant, line);
      waiting += 1;
      if (isSliceOver()) goOnInNextTurn();
    });
  };
  return { take, figures: () => ({ running, waiting, refused }) };
}

function tooMany(): SupportError {
  return new SupportError(
    "unavailable",
    "This tenant has more calls waiting than the server takes of one. Nothing was changed; retry in a second.",
    { retryAfter: 1 },
  );
}
