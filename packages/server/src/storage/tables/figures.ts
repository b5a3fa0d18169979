import type { Owned } from "./owned.ts";

/** Where figures count: text that is empty where it does not apply. */
interface Placed extends Owned {
  /** The first quarter of an hour, counted from 1970. */
  quarter: number;
  channel: string;
  category: string;
  agent_id: string;
  team_id: string;
}

/** What facts add to; all of it whole numbers. */
interface Summed {
  sessions_started: number;
  sessions_assigned: number;
  sessions_received: number;
  sessions_ended: number;
  sessions_resolved: number;
  session_resolution_ms: number;
  first_contact_resolved: number;
  responses: number;
  response_ms: number;
  ratings: number;
  rating_sum: number;
  tickets_created: number;
  tickets_assigned: number;
  tickets_solved: number;
  ticket_resolution_ms: number;
  response_met: number;
  response_missed: number;
  resolution_met: number;
  resolution_missed: number;
  session_response_met: number;
  session_response_missed: number;
  session_resolution_met: number;
  session_resolution_missed: number;
}

/** Facts that are not yet in the figures. */
export interface FreshFactTable extends Placed, Summed {
  id: string;
}

/**
 * Sums of blocks of time: of the whole desk (`all`), by the one dimension that `slice` names, or by all four at once
 * (`cell`).
 */
export interface FigureTable extends Placed, Summed {
  slice: "all" | "channel" | "category" | "agent_id" | "team_id" | "cell";
  /** How many quarters of an hour the block has. */
  size: number;
}
