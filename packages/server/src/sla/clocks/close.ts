import { type Clocks, dueOf, hasPassed, type Standing } from "./clocks.ts";
import type { ClockName } from "./terms.ts";

/** A deadline that a running clock has come close to. */
export interface CloseDeadline {
  readonly clock: ClockName;
  readonly due: string;
}

/** The running clocks that have come close to their deadlines before now, which nobody was told of yet. */
export function closeDeadlines(clocks: Clocks, standing: Standing, now: string): readonly CloseDeadline[] {
  const isClose = (clock: ClockName): boolean => {
    const moment = clock === "response" ? clocks.response_warn_at : clocks.resolution_warn_at;
    return hasPassed(clocks, { clock, moment }, standing, now);
  };
  const close = (["response", "resolution"] as const).filter(isClose);
  return close.map((clock) => ({ clock, due: dueOf(clocks, clock) }));
}
