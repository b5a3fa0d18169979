import type { ClockName } from "./terms.ts";

/** What happened to a clock. Misses are not in the log: they stand in the row, where a sweep writes them by the hundred. */
export interface ClockEntry {
  readonly clock: ClockName;
  readonly event: "started" | "paused" | "resumed" | "retargeted" | "met";
  /** The deadline from here on. */
  readonly due: string;
  readonly timestamp: string;
  /** With `started` and `retargeted`: minutes that the clock has in all, and the policy that says so. */
  readonly target_minutes?: number;
  readonly policy_id?: string | null;
}

/** A time for which a clock stands still. */
export interface Stop {
  readonly from: string;
  /** Null while it lasts. */
  readonly to: string | null;
}

export function readLog(text: string): readonly ClockEntry[] {
  return JSON.parse(text) as readonly ClockEntry[];
}

/** When the clock stood still: while it was paused, and after what it waited for was done. */
export function stopsOf(log: readonly ClockEntry[], clock: ClockName): readonly Stop[] {
  const stops: Stop[] = [];
  for (const { event, timestamp } of log.filter((entry) => entry.clock === clock)) {
    const last = stops.at(-1);
    const stands = last?.to === null;
    if (!stands && (event === "paused" || event === "met")) stops.push({ from: timestamp, to: null });
    if (stands && event === "resumed") stops.splice(-1, 1, { ...last, to: timestamp });
  }
  return stops;
}

/** The latest target that the clock was given. */
export function targetIn(log: readonly ClockEntry[], clock: ClockName): ClockEntry | undefined {
  return log.findLast((entry) => entry.clock === clock && entry.target_minutes !== undefined);
}
