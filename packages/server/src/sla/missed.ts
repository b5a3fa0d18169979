import { type Clocks, isDone } from "./clocks.ts";

export type ClockName = "response" | "resolution";

/** A deadline that passed while its clock was running. */
export interface MissedDeadline {
  readonly clock: ClockName;
  readonly due: string;
}

/** Whether the first reply is still owed. */
export function isResponseRunning(clocks: Clocks): boolean {
  return clocks.first_response_at === null && clocks.response_breached_at === null && !isDone(clocks.status);
}

/** Whether the time for the solution is passing. */
export function isResolutionRunning(clocks: Clocks): boolean {
  return clocks.clock_stopped_at === null && clocks.resolution_breached_at === null;
}

/** The running clocks that ran out before now and are not known as missed yet. What comes at the deadline is in time. */
export function missedDeadlines(clocks: Clocks, now: string): readonly MissedDeadline[] {
  const missed: MissedDeadline[] = [];
  if (isResponseRunning(clocks) && clocks.response_due_at < now) {
    missed.push({ clock: "response", due: clocks.response_due_at });
  }
  if (isResolutionRunning(clocks) && clocks.resolution_due_at < now) {
    missed.push({ clock: "resolution", due: clocks.resolution_due_at });
  }
  return missed;
}
