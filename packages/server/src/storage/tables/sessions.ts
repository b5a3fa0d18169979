import type { Channel, Priority, SessionStatus } from "../../contract.ts";
import type { Flag, Owned } from "./owned.ts";

export interface SessionTable extends Owned {
  id: string;
  version: number;
  /** The `seq` of the latest durable event. */
  last_seq: number;
  /** The `sequence` of the latest outgoing event. */
  event_sequence: number;
  status: SessionStatus;
  channel: Channel;
  priority: Priority;
  /** 3 urgent, 2 high, 1 normal, 0 low: the order in which the queue drains. */
  priority_rank: number;
  category: string | null;
  customer_id: string;
  agent_id: string | null;
  /** Set while only this one agent may take a transferred session. */
  target_agent_id: string | null;
  team_id: string | null;
  skills: string;
  language: string | null;
  context: string;
  /** When the present wait began; kept through transfers, null while an agent has it. */
  queued_at: string | null;
  /** When the present agent took it. */
  assigned_at: string | null;
  transferred_at: string | null;
  transfer_count: number;
  /** The latest offer of it, which may be over. */
  offer_id: string | null;
  /** When an agent wrote what the customer has not answered; kept where the desk looks after idle sessions only. */
  unanswered_since: string | null;
  /** When the customer was told that it is about to be closed. */
  idle_warned_at: string | null;
  /** JSON of the latest escalation. */
  escalation: string | null;
  tags: string;
  resolution: string | null;
  resolution_notes: string | null;
  rating_score: number | null;
  rating_comment: string | null;
  rated_at: string | null;
  first_response_at: string | null;
  /** The clocks, as those of a ticket. Without deadlines only in sessions of a time before there were any. */
  response_due_at: string | null;
  resolution_due_at: string | null;
  response_at_risk_at: string | null;
  resolution_at_risk_at: string | null;
  response_warn_at: string | null;
  resolution_warn_at: string | null;
  clock_stopped_at: string | null;
  response_breached_at: string | null;
  resolution_breached_at: string | null;
  sla_policy_id: string | null;
  sla_log: string;
  created_at: string;
  updated_at: string;
  ended_at: string | null;
}

/** The durable events of a session: `message`, or `session_updated` with the new state in `data`. */
export interface SessionEventTable extends Owned {
  session_id: string;
  seq: number;
  id: string;
  type: "message" | "session_updated";
  sender: "customer" | "agent" | "system";
  sender_id: string | null;
  sender_name: string | null;
  content: string | null;
  message_type: "text" | "image" | "file" | null;
  attachments: string | null;
  client_message_id: string | null;
  data: string | null;
  created_at: string;
}

/** How far each participant has read. */
export interface SessionReadTable extends Owned {
  session_id: string;
  participant_kind: "customer" | "agent";
  participant_id: string;
  /** Null for the customer, whose name stands with the customer. */
  participant_name: string | null;
  seq: number;
  read_at: string;
}

export interface SessionTransferTable extends Owned {
  session_id: string;
  /** The session's version after it; orders them. */
  version: number;
  target_type: "agent" | "team";
  target_id: string;
  reason: string;
  notes: string | null;
  from_agent_id: string | null;
  actor_id: string | null;
  created_at: string;
}

/** Quick actions that were run in a session. */
export interface SessionActionTable extends Owned {
  session_id: string;
  /** The session's version after it; orders them. */
  version: number;
  execution_id: string;
  action_id: string;
  success: Flag;
  message: string;
  actor_id: string | null;
  created_at: string;
}

/** Offers of sessions to agents, who may accept or decline. */
export interface TransferOfferTable extends Owned {
  id: string;
  session_id: string;
  state: "open" | "accepted" | "declined" | "expired" | "cancelled";
  target_type: "agent" | "team";
  target_id: string;
  reason: string;
  notes: string | null;
  /** Who has the session while it is offered. */
  from_agent_id: string;
  /** JSON of those who are asked, and of their answers. */
  agents: string;
  fallback: "keep" | "queue";
  accepted_by: string | null;
  /** Who made the offer. */
  actor_id: string | null;
  created_at: string;
  expires_at: string;
  closed_at: string | null;
}
