import type { ArticleTable } from "./tables/articles.ts";
import type {
  AuditEntryTable,
  AuditHeadTable,
  CounterTable,
  DeskTable,
  IdempotencyKeyTable,
  RetentionRulesTable,
  ScrubTable,
  SigningKeyTable,
} from "./tables/desk.ts";
import type { FigureTable, FreshFactTable } from "./tables/figures.ts";
import type {
  AgentTable,
  CustomerAliasTable,
  CustomerTable,
  CustomerTermTable,
  TeamMemberTable,
  TeamTable,
} from "./tables/people.ts";
import type { LedgerEntryTable, QuickActionExecutionTable } from "./tables/quick-actions.ts";
import type {
  SessionActionTable,
  SessionEventTable,
  SessionReadTable,
  SessionTable,
  SessionTransferTable,
  TransferOfferTable,
} from "./tables/sessions.ts";
import type { SlaCalendarTable, SlaPolicyTable, SlaRecalculationTable } from "./tables/sla.ts";
import type {
  TicketActivityTable,
  TicketCommentTable,
  TicketNoteTable,
  TicketTable,
} from "./tables/tickets.ts";
import type {
  EventTable,
  WebhookAttemptTable,
  WebhookDeliveryTable,
  WebhookTable,
} from "./tables/webhooks.ts";

export type * from "./tables/articles.ts";
export type * from "./tables/desk.ts";
export type * from "./tables/figures.ts";
export type * from "./tables/owned.ts";
export type * from "./tables/people.ts";
export type * from "./tables/quick-actions.ts";
export type * from "./tables/sessions.ts";
export type * from "./tables/sla.ts";
export type * from "./tables/tickets.ts";
export type * from "./tables/webhooks.ts";

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
