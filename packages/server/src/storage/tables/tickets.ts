import type { Priority, TicketStatus } from "../../contract.ts";
import type { Flag, Owned } from "./owned.ts";

export interface TicketTable extends Owned {
  id: string;
  number: string;
  version: number;
  /** The `seq` of the latest comment, note or activity. */
  last_seq: number;
  event_sequence: number;
  subject: string;
  description: string;
  status: TicketStatus;
  priority: Priority;
  category: string | null;
  tags: string;
  attachments: string;
  customer_id: string;
  assigned_to: string | null;
  related_order_id: string | null;
  related_session_id: string | null;
  escalation: string | null;
  first_response_at: string | null;
  solved_at: string | null;
  closed_at: string | null;
  response_due_at: string;
  resolution_due_at: string;
  /** From when on the clock is close to its deadline. */
  response_at_risk_at: string | null;
  resolution_at_risk_at: string | null;
  response_warn_at: string | null;
  resolution_warn_at: string | null;
  /** Since when the resolution clock stands still; null while it runs. */
  clock_stopped_at: string | null;
  response_breached_at: string | null;
  resolution_breached_at: string | null;
  sla_policy_id: string | null;
  /** JSON of what happened to the clocks, but misses. */
  sla_log: string;
  created_at: string;
  updated_at: string;
}

export interface TicketCommentTable extends Owned {
  id: string;
  ticket_id: string;
  seq: number;
  author_type: "customer" | "agent" | "system";
  author_id: string | null;
  author_name: string | null;
  content: string;
  public: Flag;
  attachments: string;
  created_at: string;
}

export interface TicketNoteTable extends Owned {
  id: string;
  ticket_id: string;
  seq: number;
  author_id: string | null;
  author_name: string | null;
  content: string;
  mention_agent_ids: string;
  created_at: string;
}

export interface TicketActivityTable extends Owned {
  ticket_id: string;
  seq: number;
  action: string;
  agent_name: string | null;
  actor_type: "customer" | "agent" | "system";
  actor_id: string | null;
  actor_name: string | null;
  /** JSON, or null. */
  old_value: string | null;
  new_value: string | null;
  created_at: string;
}
