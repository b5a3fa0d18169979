import type { Schema } from "../../contract.ts";
import { type ClockEntry, readLog } from "./clock-log.ts";
import type { Clocks, Standing } from "./clocks.ts";
import { type MissedDeadline, missedDeadlines } from "./missed.ts";

/** What became of both clocks until now, oldest first. */
export function timelineOf(clocks: Clocks, standing: Standing, now: string): Schema<"SlaTimelineEntry">[] {
  const log = readLog(clocks.sla_log);
  const missed = [...knownMisses(clocks), ...missedDeadlines(clocks, standing, now)];
  return [...log, ...missed.map((one) => entryOf(log, one))].toSorted(
    (one, other) => Date.parse(one.timestamp) - Date.parse(other.timestamp),
  );
}

function knownMisses(clocks: Clocks): readonly MissedDeadline[] {
  return [
    { clock: "response", due: clocks.response_breached_at } as const,
    { clock: "resolution", due: clocks.resolution_breached_at } as const,
  ].flatMap(({ clock, due }) => (due === null ? [] : [{ clock, due }]));
}

/** A deadline is missed when it passes, or when it is set to a time that has passed. */
function entryOf(log: readonly ClockEntry[], { clock, due }: MissedDeadline): Schema<"SlaTimelineEntry"> {
  const last = log.findLast((entry) => entry.clock === clock)?.timestamp ?? due;
  return { clock, event: "breached", due, timestamp: last > due ? last : due };
}
