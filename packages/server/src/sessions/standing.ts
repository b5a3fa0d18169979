import type { SessionStatus } from "../contract.ts";
import type { Standing } from "../sla/index.ts";

const standings: Readonly<Record<SessionStatus, Standing>> = {
  queued: "running",
  active: "running",
  on_hold: "paused",
  transferred: "running",
  resolved: "over",
  closed: "over",
};

/** What the status of a session means for its clocks. */
export function standingOf(status: SessionStatus): Standing {
  return standings[status];
}
