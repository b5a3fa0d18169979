import { SupportError } from "../errors.ts";

/** How many calls run at a time, and how many of one tenant may wait for that. */
export interface TurnLimits {
  readonly atOnce: number;
  readonly waitingPerTenant: number;
}

/** Enough to fill a commit that many share, and few enough that whoever comes next is soon served. */
export const defaultTurnLimits: TurnLimits = { atOnce: 32, waitingPerTenant: 200 };

/** Lets calls run; the function that is answered says that the call has ended. */
export type TakeTurn = (tenant: string) => Promise<() => void>;

type Waiting = (() => void)[];

/**
 * Shares the server between tenants. While it has all the calls that it does at once, each tenant's calls wait in a line
 * of their own, and the lines take turns: whoever calls a hundred times as much waits for himself, not the others for
 * him. Where a line is full the call is refused with `unavailable`.
 */
export function createTurns(limits: TurnLimits): TakeTurn {
  // A map keeps the order in which the lines were put in: the first one is next, and goes to the end after its turn.
  const lines = new Map<string, Waiting>();
  let running = 0;

  const end = (): void => {
    const [next] = lines;
    if (next === undefined) {
      running -= 1;
      return;
    }
    const [tenant, line] = next;
    lines.delete(tenant);
    const start = line.shift();
    if (line.length > 0) lines.set(tenant, line);
    start?.();
  };

  return async (tenant) => {
    if (running < limits.atOnce) {
      running += 1;
      return end;
    }
    const line = lines.get(tenant) ?? [];
    if (line.length >= limits.waitingPerTenant) throw tooMany();
    await new Promise<void>((resolve) => {
      line.push(resolve);
      lines.set(tenant, line);
    });
    return end;
  };
}

function tooMany(): SupportError {
  return new SupportError(
    "unavailable",
    "This tenant has more calls waiting than the server takes of one. Nothing was changed; retry in a second.",
    { retryAfter: 1 },
  );
}
