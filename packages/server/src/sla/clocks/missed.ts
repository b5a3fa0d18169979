import { type ClockTimes, dueOf, isOverdue, type Standing } from "./clocks.ts";
import type { ClockName } from "./terms.ts";

/** A deadline that passed while its clock was running. */
export interface MissedDeadline {
  readonly clock: ClockName;
  readonly due: string;
}

/** The running clocks that ran out before now and are not known as missed yet. */
export function missedDeadlines(
  clocks: ClockTimes,
  standing: Standing,
  now: string,
): readonly MissedDeadline[] {
  const missed = (["response", "resolution"] as const).filter((clock) =>
    isOverdue(clocks, standing, clock, now),
  );
  return missed.map((clock) => ({ clock, due: dueOf(clocks, clock) }));
}

/** What a missed deadline changes. */
export function missedColumns({ clock, due }: MissedDeadline): Partial<ClockTimes> {
  return clock === "response" ? { response_breached_at: due } : { resolution_breached_at: due };
}
