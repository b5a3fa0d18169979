import type { TicketStatus } from "../contract.ts";
import type { Standing } from "../sla/index.ts";

const standings: Readonly<Record<TicketStatus, Standing>> = {
  new: "running",
  open: "running",
  pending: "paused",
  on_hold: "paused",
  solved: "done",
  closed: "over",
};

/** What the status of a ticket means for its clocks. */
export function standingOf(status: TicketStatus): Standing {
  return standings[status];
}
