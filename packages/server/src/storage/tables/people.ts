import type { AgentAvailability } from "../../contract.ts";
import type { Owned } from "./owned.ts";

export interface CustomerTable extends Owned {
  id: string;
  name: string | null;
  email: string | null;
  metadata: string;
  created_at: string;
  updated_at: string;
  /** When what was known of the customer was last erased. */
  erased_at: string | null;
  /** The `sequence` of the latest outgoing event. */
  event_sequence: number;
}

/** An id that stands for a customer that it was merged into. */
export interface CustomerAliasTable extends Owned {
  id: string;
  customer_id: string;
  created_at: string;
}

/** What a customer is found by. */
export interface CustomerTermTable extends Owned {
  customer_id: string;
  term: string;
}

export interface AgentTable extends Owned {
  id: string;
  name: string;
  email: string | null;
  avatar_url: string | null;
  skills: string;
  languages: string;
  max_sessions: number;
  /** Open sessions assigned to the agent, changed with the sessions themselves. */
  active_sessions: number;
  /** As set by hand; at capacity an `available` agent is shown as `busy`. */
  availability: AgentAvailability;
  status_reason: string | null;
  return_time: string | null;
  last_assigned_at: string | null;
  /** Until when the agent counts as present without a further sign; null for one who never opened an inbox. */
  present_until: string | null;
  /** The status to come back to when the agent was taken for gone. */
  returns_as: AgentAvailability | null;
  /** The `sequence` of the latest outgoing event. */
  event_sequence: number;
  created_at: string;
  updated_at: string;
}

export interface TeamTable extends Owned {
  id: string;
  name: string;
  description: string | null;
  escalation_levels: string;
  /** The calendar with its opening hours; always open without one. */
  calendar_id: string | null;
  created_at: string;
  updated_at: string;
}

export interface TeamMemberTable extends Owned {
  team_id: string;
  agent_id: string;
}
