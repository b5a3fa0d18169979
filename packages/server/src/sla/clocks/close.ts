import { type Clocks, dueOf, hasEnded, runsIn, type Standing } from "./clocks.ts";
import type { ClockName } from "./terms.ts";

/** A deadline that a running clock has come close to. */
export interface CloseDeadline {
  readonly clock: ClockName;
  readonly due: string;
}

/** The running clocks that have come close to their deadlines before now, which nobody was told of yet. */
export function closeDeadlines(clocks: Clocks, standing: Standing, now: string): readonly CloseDeadline[] {
  const isClose = (clock: ClockName): boolean => {
    const from = clock === "response" ? clocks.response_warn_at : clocks.resolution_warn_at;
    return runsIn(standing, clock) && !hasEnded(clocks, clock) && from !== null && from < now;
  };
  const close = (["response", "resolution"] as const).filter(isClose);
  return close.map((clock) => ({ clock, due: dueOf(clocks, clock) }));
}
