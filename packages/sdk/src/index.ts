export type { ApiCall, CallResult } from "./api-call.ts";
export type { CallOptions, ConditionalOptions, IdempotentOptions } from "./call-options.ts";
export { SupportClient } from "./client.ts";
export type { SupportClientOptions, TokenSource } from "./client-options.ts";
export { AbortError } from "./errors/abort-error.ts";
export { ApiError, type ApiErrorCode, type ApiErrorDetails, isApiError } from "./errors/api-error.ts";
export { ConnectionError } from "./errors/connection-error.ts";
export { DecodeError, type DecodeErrorDetails } from "./errors/decode-error.ts";
export {
  isSupportClientError,
  SupportClientError,
  type SupportClientErrorKind,
} from "./errors/support-client-error.ts";
export { TokenError } from "./errors/token-error.ts";
export { UsageError } from "./errors/usage-error.ts";
export type { ListCall, Page } from "./list-call.ts";
export type { Agents } from "./resources/agents.ts";
export type { AnalyticsReports } from "./resources/analytics.ts";
export type { AuditLog } from "./resources/audit.ts";
export type { Customers } from "./resources/customers.ts";
export type { Events } from "./resources/events.ts";
export type { KnowledgeBase } from "./resources/knowledge-base.ts";
export type { QuickActions } from "./resources/quick-actions.ts";
export type { Retention } from "./resources/retention.ts";
export type { Sessions } from "./resources/sessions.ts";
export type { ServiceLevels } from "./resources/sla.ts";
export type { System } from "./resources/system.ts";
export type { Teams } from "./resources/teams.ts";
export type { Tickets } from "./resources/tickets.ts";
export type { Webhooks } from "./resources/webhooks.ts";
export type {
  Agent,
  AgentAvailability,
  AgentStatus,
  CreateAgentParams,
  CreateTeamParams,
  ListAgentsParams,
  ListTeamsParams,
  Team,
  UpdateAgentParams,
  UpdateAgentStatusParams,
  UpdateTeamParams,
} from "./types/agents.ts";
export type { Analytics, AnalyticsSummary, RetrieveAnalyticsParams } from "./types/analytics.ts";
export type { AuditEntry, ListAuditEntriesParams } from "./types/audit.ts";
export type { Availability, RetrieveAvailabilityParams } from "./types/availability.ts";
export type {
  Customer,
  CustomerSummary,
  Erasure,
  ListCustomersParams,
  MergeCustomerParams,
  UpsertCustomerParams,
} from "./types/customers.ts";
export type {
  Article,
  ArticleStatus,
  CreateArticleParams,
  ListArticlesParams,
  SearchArticlesParams,
  SearchResult,
  SearchResults,
  SuggestArticlesParams,
  UpdateArticleParams,
} from "./types/knowledge-base.ts";
export type {
  ExecuteQuickActionParams,
  ListQuickActionExecutionsParams,
  QuickAction,
  QuickActionExecution,
  QuickActionList,
  QuickActionResult,
  QuickActionStep,
} from "./types/quick-actions.ts";
export type {
  PreviewRetentionParams,
  RetentionPreview,
  RetentionRules,
  UpdateRetentionParams,
} from "./types/retention.ts";
export type {
  ChatToken,
  DeclineTransferParams,
  EndSessionParams,
  EscalateSessionParams,
  ListMessagesParams,
  ListSessionEventsParams,
  ListSessionsParams,
  MarkReadParams,
  Message,
  RateSessionParams,
  Rating,
  ReadReceipt,
  SendMessageParams,
  Session,
  SessionAction,
  SessionEvent,
  SessionStatus,
  SessionSummary,
  StartedSession,
  StartSessionParams,
  Transfer,
  TransferOffer,
  TransferSessionParams,
} from "./types/sessions.ts";
export type {
  Attachment,
  Channel,
  ErrorCode,
  Escalation,
  FieldError,
  Health,
  Priority,
} from "./types/shared.ts";
export type {
  Calendar,
  CreateCalendarParams,
  CreateSlaPolicyParams,
  ListCalendarsParams,
  ListSlaPoliciesParams,
  SlaPolicy,
  SlaTimeline,
  SlaTimelineEntry,
  UpdateCalendarParams,
  UpdateSlaPolicyParams,
} from "./types/sla.ts";
export type {
  AddCommentParams,
  AddNoteParams,
  AddTagsParams,
  CreateTicketParams,
  EscalateTicketParams,
  ListTicketsParams,
  Sla,
  SlaStatus,
  Ticket,
  TicketActivity,
  TicketComment,
  TicketNote,
  TicketStatus,
  TicketSummary,
  UpdateTicketParams,
} from "./types/tickets.ts";
export type {
  CreatedWebhook,
  CreateWebhookParams,
  DeletedWebhook,
  DeliveryAttempt,
  Event,
  EventType,
  ListEventsParams,
  ListWebhookDeliveriesParams,
  ListWebhooksParams,
  RedeliverEventsParams,
  Redelivery,
  RotateWebhookSecretParams,
  UpdateWebhookParams,
  Webhook,
  WebhookDelivery,
} from "./types/webhooks.ts";
