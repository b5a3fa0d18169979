import type {
  AgentAvailability,
  Channel,
  EventResource,
  EventType,
  Priority,
  Schema,
  SessionStatus,
  TicketStatus,
} from "../contract.ts";

/**
 * The tables. Times are RFC 3339 text in UTC with milliseconds, which sorts as time does; lists and objects are JSON
 * text; flags are 0 or 1: the same on every driver.
 */
export interface Database {
  desks: DeskTable;
  counters: CounterTable;
  signing_keys: SigningKeyTable;
  idempotency_keys: IdempotencyKeyTable;
  events: EventTable;
  customers: CustomerTable;
  customer_aliases: CustomerAliasTable;
  customer_terms: CustomerTermTable;
  agents: AgentTable;
  teams: TeamTable;
  team_members: TeamMemberTable;
  sessions: SessionTable;
  session_events: SessionEventTable;
  session_reads: SessionReadTable;
  session_transfers: SessionTransferTable;
  session_actions: SessionActionTable;
  tickets: TicketTable;
  ticket_comments: TicketCommentTable;
  ticket_notes: TicketNoteTable;
  ticket_activities: TicketActivityTable;
  quick_action_executions: QuickActionExecutionTable;
  ledger_entries: LedgerEntryTable;
  articles: ArticleTable;
  fresh_facts: FreshFactTable;
  figures: FigureTable;
  scrubs: ScrubTable;
  retention_rules: RetentionRulesTable;
  audit_entries: AuditEntryTable;
  audit_heads: AuditHeadTable;
  webhooks: WebhookTable;
  webhook_deliveries: WebhookDeliveryTable;
  webhook_attempts: WebhookAttemptTable;
  transfer_offers: TransferOfferTable;
  sla_policies: SlaPolicyTable;
  sla_calendars: SlaCalendarTable;
  sla_recalculations: SlaRecalculationTable;
}

/** Text that is 0 or 1 as a flag. */
export type Flag = 0 | 1;

interface Owned {
  tenant_id: string;
}

export interface DeskTable extends Owned {
  /** Grows with every change of an article. */
  article_revision: number;
}

export interface CounterTable extends Owned {
  name: string;
  value: number;
}

/** Keys that the desk signs with itself; `purpose` is the primary key. */
export interface SigningKeyTable {
  purpose: string;
  secret: string;
  created_at: string;
}

export interface IdempotencyKeyTable extends Owned {
  actor_id: string;
  key: string;
  operation: string;
  /** SHA-256 of the call that the key was first used with. */
  request_hash: string;
  /** The answer's JSON; empty when it was erased. */
  body: string;
  /** The ids that the call and its answer name, with spaces between them; null where nobody kept them. */
  subjects: string | null;
  created_at: string;
}

/** The outbox: every event commits with the change that it tells of. */
export interface EventTable extends Owned {
  id: string;
  type: EventType;
  resource_type: EventResource;
  resource_id: string;
  sequence: number;
  /** JSON of the event's `data`. */
  data: string;
  created_at: string;
  /** Its place among the tenant's events; null until it is taken from the outbox. */
  position: number | null;
}

export interface CustomerTable extends Owned {
  id: string;
  name: string | null;
  email: string | null;
  metadata: string;
  created_at: string;
  updated_at: string;
  /** When what was known of the customer was last erased. */
  erased_at: string | null;
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
  created_at: string;
  updated_at: string;
}

export interface TeamTable extends Owned {
  id: string;
  name: string;
  description: string | null;
  escalation_levels: string;
  created_at: string;
  updated_at: string;
}

export interface TeamMemberTable extends Owned {
  team_id: string;
  agent_id: string;
}

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

export interface QuickActionExecutionTable extends Owned {
  id: string;
  action_id: string;
  session_id: string | null;
  ticket_id: string | null;
  /** The customer of the session or ticket; null when it was run for neither. */
  customer_id: string | null;
  actor_id: string | null;
  context: string;
  /** Grows with every change. */
  version: number;
  status: "pending" | "succeeded" | "failed" | "unknown";
  /** How far each step is, as JSON; empty for what is done within the transaction. */
  steps: string;
  /** How often the desk has begun to ask the back-end. */
  attempts: number;
  /** When somebody is to look after it: it was left behind, or its outcome is not known. Null when there is nothing to do. */
  due_at: string | null;
  /** The idempotency key that waits for the outcome, and whose it is. */
  awaited_actor_id: string | null;
  awaited_key: string | null;
  success: Flag;
  code: string | null;
  result: string | null;
  message: string;
  created_at: string;
  updated_at: string;
  settled_at: string | null;
}

/** What the built-in back-end of the quick actions has done. */
export interface LedgerEntryTable extends Owned {
  id: string;
  kind: "refund" | "resend" | "credit";
  execution_id: string;
  session_id: string | null;
  customer_id: string | null;
  order_id: string | null;
  amount: number | null;
  currency: string | null;
  reason: string | null;
  status: string;
  created_at: string;
}

export interface ArticleTable extends Owned {
  id: string;
  slug: string;
  title: string;
  body: string;
  category: string | null;
  tags: string;
  locale: string;
  status: "draft" | "published" | "internal";
  /** The desk's `article_revision` at the article's latest change. */
  revision: number;
  created_at: string;
  updated_at: string;
}

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

/** What was erased of a tenant and may still be in the file of the database. */
export interface ScrubTable extends Owned {
  requested_at: string;
  due_at: string;
}

/** For how many days a tenant keeps what, null for ever, and how far what is due was gone through. */
export interface RetentionRulesTable extends Owned {
  session_transcripts_days: number | null;
  closed_tickets_days: number | null;
  inactive_customers_days: number | null;
  /** The last one that was erased, as its time, a space and its id; empty before the first. */
  sessions_after: string;
  tickets_after: string;
  /** The last one that was looked at. */
  customers_after: string;
  customers_rest_until: string | null;
  created_at: string;
  updated_at: string;
}

/** What was done by those who run the desk, each entry sealed with the hash of the one before. */
export interface AuditEntryTable extends Owned {
  /** 1, 2, 3, ... in its tenant. */
  seq: number;
  actor_kind: "staff" | "system";
  actor_id: string | null;
  actor_tenant_id: string | null;
  actor_roles: string;
  operation: string;
  outcome: "done" | "refused";
  /** JSON of ids by their names. */
  targets: string;
  /** JSON of names. */
  fields: string;
  request_id: string | null;
  created_at: string;
  prev_hash: string;
  hash: string;
}

/** Where a tenant's audit log ends; `seq` is 0 before its first entry. */
export interface AuditHeadTable extends Owned {
  seq: number;
  hash: string;
}

/** Where events are sent. */
export interface WebhookTable extends Owned {
  id: string;
  url: string;
  /** JSON: the types that are asked for, or `*` alone. */
  events: string;
  /** JSON, or null for all. */
  team_ids: string | null;
  description: string | null;
  /** As it must be to sign with it; empty once the webhook is deleted. */
  secret: string;
  previous_secret: string | null;
  previous_secret_expires_at: string | null;
  disabled_reason: Schema<"DisabledReason"> | null;
  /** Null while it is enabled. */
  disabled_at: string | null;
  /** When the failures began that no success has ended. */
  failing_since: string | null;
  last_failure_at: string | null;
  /** The `sequence` of the latest test event. */
  test_sequence: number;
  /** A deleted webhook is there for nobody; it goes when its deliveries are gone. */
  deleted: Flag;
  created_at: string;
  updated_at: string;
}

/** An event on its way to a webhook. */
export interface WebhookDeliveryTable extends Owned {
  id: string;
  webhook_id: string;
  event_id: string;
  event_type: EventType;
  resource_type: EventResource;
  resource_id: string;
  /** The event's. */
  position: number;
  status: Schema<"DeliveryStatus">;
  /** Whether an attempt was begun of which nothing is noted; until `next_attempt_at` nobody else begins one. */
  under_way: Flag;
  /** How many were begun. */
  attempts: number;
  /** How many of them failed since it last became pending. */
  failures: number;
  /** Null when it is done, or waits for an earlier event of its resource. */
  next_attempt_at: string | null;
  created_at: string;
  finished_at: string | null;
}

export interface WebhookAttemptTable extends Owned {
  delivery_id: string;
  number: number;
  started_at: string;
  outcome: Schema<"AttemptOutcome">;
  duration_ms: number | null;
  status_code: number | null;
  error: string | null;
  response_excerpt: string | null;
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

/** What is promised to whom. Conditions, targets and lead times are JSON of the API's own shapes. */
export interface SlaPolicyTable extends Owned {
  id: string;
  name: string;
  enabled: Flag;
  position: number;
  applies_to: string;
  conditions: string;
  targets: string;
  at_risk_minutes: string;
  calendar_id: string | null;
  created_at: string;
  updated_at: string;
}

/** When a desk is open. */
export interface SlaCalendarTable extends Owned {
  id: string;
  name: string;
  timezone: string;
  hours: string;
  holidays: string;
  created_at: string;
  updated_at: string;
}

/** That the deadlines of all open tickets or sessions are to be reckoned anew, and how far that has got. */
export interface SlaRecalculationTable extends Owned {
  kind: "session" | "ticket";
  /** The id of the last one that is done; empty at first. */
  after_id: string;
}
