import type { Schema } from "../contract.ts";
import { type Clocks, isDone } from "./clocks.ts";
import { deadlines, elapsedMs, isClose, type SlaTarget } from "./deadlines.ts";
import { isResolutionRunning, isResponseRunning, missedDeadlines } from "./missed.ts";

/** The clocks as a ticket shows them at a moment. While the resolution clock stands still its deadline moves on. */
export function showSla(clocks: Clocks, target: SlaTarget, now: string): Schema<"Sla"> {
  return {
    response_due: clocks.response_due_at,
    resolution_due: resolutionDue(clocks, target, now),
    status: slaStatus(clocks, target, now),
  };
}

function resolutionDue(clocks: Clocks, target: SlaTarget, now: string): string {
  const { clock_stopped_at: since, status } = clocks;
  if (since === null || status === "closed" || clocks.resolution_breached_at !== null)
    return clocks.resolution_due_at;
  const stoppedMs = clocks.clock_stopped_ms + elapsedMs(since, now);
  return deadlines(target, clocks.created_at, stoppedMs).resolution_due_at;
}

function slaStatus(clocks: Clocks, target: SlaTarget, now: string): Schema<"SlaStatus"> {
  const known = clocks.response_breached_at ?? clocks.resolution_breached_at;
  if (known !== null || missedDeadlines(clocks, now).length > 0) return "breached";
  if (isDone(clocks.status)) return "met";
  if (clocks.clock_stopped_at !== null) return "paused";
  const close =
    (isResponseRunning(clocks) && isClose(clocks.response_due_at, target.response, now)) ||
    (isResolutionRunning(clocks) && isClose(clocks.resolution_due_at, target.resolution, now));
  return close ? "at_risk" : "within_sla";
}
