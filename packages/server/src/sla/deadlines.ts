import type { Priority } from "../contract.ts";
import type { SlaTargets } from "../settings.ts";

/** Minutes that each clock of a ticket has, at one priority. */
export type SlaTarget = SlaTargets[Priority];

export interface Deadlines {
  readonly response_due_at: string;
  readonly resolution_due_at: string;
}

const minute = 60_000;

/**
 * When both clocks of a ticket run out. A deadline depends on nothing but the target, the time of creation and how long
 * the resolution clock has stood still, so it can be computed anew whenever one of them changes. The desk is always
 * open: every minute counts.
 */
export function deadlines(target: SlaTarget, createdAt: string, stoppedMs: number): Deadlines {
  return {
    response_due_at: later(createdAt, target.response * minute),
    resolution_due_at: later(createdAt, target.resolution * minute + stoppedMs),
  };
}

/** Milliseconds from one time to another; 0 when a clock that was set back makes it less. */
export function elapsedMs(from: string, to: string): number {
  return Math.max(0, Date.parse(to) - Date.parse(from));
}

/** Whether less than a quarter of the target is left. */
export function isClose(due: string, targetMinutes: number, now: string): boolean {
  return Date.parse(due) - Date.parse(now) < (targetMinutes * minute) / 4;
}

function later(time: string, milliseconds: number): string {
  return new Date(Date.parse(time) + milliseconds).toISOString();
}
