import type { Schema } from "../../contract.ts";
import { atRiskOf, type ClockTimes, hasPassed, isDone, type Standing } from "./clocks.ts";
import { missedDeadlines } from "./missed.ts";
import type { OpenTime } from "./open-time.ts";

/** Whether the deadline that is shown moves on as time goes by. */
export function isMoving(clocks: ClockTimes, standing: Standing): boolean {
  return clocks.clock_stopped_at !== null && standing !== "over" && clocks.resolution_breached_at === null;
}

/** The clocks as a ticket or session shows them at a moment. While the resolution clock stands still its deadline moves on. */
export function showSla(
  clocks: ClockTimes,
  standing: Standing,
  openTime: OpenTime,
  now: string,
): Schema<"Sla"> {
  return {
    response_due: clocks.response_due_at,
    resolution_due: resolutionDue(clocks, standing, openTime, now),
    status: slaStatus(clocks, standing, now),
    ...(clocks.sla_policy_id === null ? {} : { policy_id: clocks.sla_policy_id }),
  };
}

function resolutionDue(clocks: ClockTimes, standing: Standing, openTime: OpenTime, now: string): string {
  const { clock_stopped_at: since, resolution_due_at: due } = clocks;
  if (since === null || !isMoving(clocks, standing)) return due;
  const stood = openTime.between(Date.parse(since), Date.parse(now));
  return new Date(openTime.after(Date.parse(due), stood)).toISOString();
}

function slaStatus(clocks: ClockTimes, standing: Standing, now: string): Schema<"SlaStatus"> {
  const known = clocks.response_breached_at ?? clocks.resolution_breached_at;
  if (known !== null || missedDeadlines(clocks, standing, now).length > 0) return "breached";
  if (isDone(standing)) return "met";
  if (clocks.clock_stopped_at !== null) return "paused";
  const isClose = (["response", "resolution"] as const).some((clock) =>
    hasPassed(clocks, { clock, moment: atRiskOf(clocks, clock) }, standing, now),
  );
  return isClose ? "at_risk" : "within_sla";
}
