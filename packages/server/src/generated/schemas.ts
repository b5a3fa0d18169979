// Generated from openapi/openapi.yaml by openapi/generate. Do not edit.
import { emailAddress, hasMembers, wholeNumber } from "./checks.ts";
import * as z from "zod";

export const sessionStatusSchema = z.enum([
  "queued",
  "active",
  "on_hold",
  "transferred",
  "resolved",
  "closed",
]);

export const channelSchema = z.enum(["chat", "email", "phone"]);

export const prioritySchema = z.enum(["low", "normal", "high", "urgent"]);

export const idSchema = z
  .string()
  .min(1)
  .max(128)
  .regex(/^[A-Za-z0-9_.:@+~-]+$/u);

export const labelSchema = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[A-Za-z0-9_.:-]+$/u);

export const customerSummarySchema = z.object({
  id: idSchema,
  name: z.string().nullable(),
  email: z.string().nullable(),
});

export const assignedAgentSchema = z.object({
  id: idSchema,
  name: z.string(),
  avatar_url: z.string().nullable(),
});

export const queuePositionSchema = z.int().gte(0);

export const estimatedWaitSchema = z.int().gte(0).nullable();

export const escalationSchema = z.object({
  level: labelSchema,
  reason: z.string(),
  urgency: prioritySchema.nullable(),
  notes: z.string().nullable().exactOptional(),
  timestamp: z.iso.datetime({ offset: true }),
});

export const slaStatusSchema = z.enum(["within_sla", "at_risk", "breached", "paused", "met"]);

export const slaSchema = z.object({
  response_due: z.iso.datetime({ offset: true }),
  resolution_due: z.iso.datetime({ offset: true }),
  status: slaStatusSchema,
  policy_id: idSchema.exactOptional(),
});

export const offerStateSchema = z.enum(["open", "accepted", "declined", "expired", "cancelled"]);

export const askedAgentSchema = z.object({
  agent_id: idSchema,
  declined_at: z.iso.datetime({ offset: true }).nullable(),
  reason: z.string().nullable(),
});

export const offerFallbackSchema = z.enum(["keep", "queue"]);

export const transferOfferSchema = z.object({
  id: idSchema,
  state: offerStateSchema,
  target_type: z.enum(["agent", "team"]),
  target_id: z.string(),
  reason: z.string(),
  notes: z.string().nullable(),
  from_agent_id: z.string(),
  agents: z.array(askedAgentSchema),
  fallback: offerFallbackSchema,
  accepted_by: z.string().nullable(),
  created_at: z.iso.datetime({ offset: true }),
  expires_at: z.iso.datetime({ offset: true }),
  closed_at: z.iso.datetime({ offset: true }).nullable(),
});

export const ratingSchema = z.object({
  score: z.int().gte(1).lte(5),
  comment: z.string().nullable(),
  timestamp: z.iso.datetime({ offset: true }),
});

export const sessionVersionSchema = z.int().gte(1);

export const sessionSummarySchema = z.object({
  session_id: idSchema,
  status: sessionStatusSchema,
  channel: channelSchema,
  priority: prioritySchema,
  category: z.string().nullable(),
  customer: customerSummarySchema,
  assigned_agent: assignedAgentSchema.nullable(),
  team_id: z.string().nullable(),
  skills: z.array(z.string()),
  language: z.string().nullable(),
  queue_position: queuePositionSchema,
  estimated_wait_minutes: estimatedWaitSchema,
  websocket_url: z.string(),
  escalation: escalationSchema.nullable().exactOptional(),
  sla: slaSchema.exactOptional(),
  tags: z.array(z.string()),
  resolution: z.string().nullable(),
  resolution_notes: z.string().nullable().exactOptional(),
  offer: transferOfferSchema.nullable().exactOptional(),
  rating: ratingSchema.nullable(),
  duration_seconds: z.int().gte(0),
  last_seq: z.int().gte(0),
  version: sessionVersionSchema,
  created_at: z.iso.datetime({ offset: true }),
  updated_at: z.iso.datetime({ offset: true }),
  ended_at: z.iso.datetime({ offset: true }).nullable(),
});

export const nextCursorSchema = z.string().nullable();

export const hasMoreSchema = z.boolean();

export const sessionListSchema = z.object({
  data: z.array(sessionSummarySchema),
  next_cursor: nextCursorSchema,
  has_more: hasMoreSchema,
});

export const errorCodeSchema = z.enum([
  "no_agents_available",
  "session_not_found",
  "ticket_not_found",
  "session_closed",
  "invalid_request",
  "invalid_json",
  "unauthenticated",
  "forbidden",
  "not_found",
  "agent_not_found",
  "team_not_found",
  "sla_policy_not_found",
  "calendar_not_found",
  "customer_not_found",
  "article_not_found",
  "action_not_found",
  "execution_not_found",
  "tag_not_found",
  "webhook_not_found",
  "delivery_not_found",
  "event_not_found",
  "method_not_allowed",
  "invalid_transition",
  "ticket_closed",
  "queue_full",
  "already_assigned",
  "already_offered",
  "offer_closed",
  "agent_at_capacity",
  "already_exists",
  "customer_active",
  "idempotency_in_progress",
  "precondition_failed",
  "payload_too_large",
  "unsupported_media_type",
  "idempotency_key_reused",
  "missing_context",
  "rate_limited",
  "internal",
  "unavailable",
]);

export const fieldErrorSchema = z.object({
  pointer: z.string(),
  message: z.string(),
});

export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: errorCodeSchema,
  detail: z.string(),
  request_id: z.string(),
  errors: z.array(fieldErrorSchema).exactOptional(),
});

export const customerDetailsSchema = z.strictObject({
  name: z.string().min(1).max(200).nullable().exactOptional(),
  email: z.email({ pattern: emailAddress }).max(254).nullable().exactOptional(),
  metadata: z.record(z.string(), z.unknown()).exactOptional(),
});

export const contextSchema = z.record(z.string(), z.unknown());

export const languageTagSchema = z
  .string()
  .min(2)
  .max(35)
  .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/u);

export const startSessionSchema = z.strictObject({
  customer_id: idSchema,
  customer: customerDetailsSchema.exactOptional(),
  channel: channelSchema,
  initial_message: z.string().min(1).max(10000).exactOptional(),
  context: contextSchema.exactOptional(),
  priority: prioritySchema.default("normal"),
  category: labelSchema.exactOptional(),
  team_id: idSchema.exactOptional(),
  skills: z.array(labelSchema).max(20).exactOptional(),
  language: languageTagSchema.exactOptional(),
});

export const startedSessionSchema = z.object({
  session_id: idSchema,
  status: sessionStatusSchema,
  channel: channelSchema,
  priority: prioritySchema,
  customer: customerSummarySchema,
  assigned_agent: assignedAgentSchema.nullable(),
  queue_position: queuePositionSchema,
  estimated_wait_minutes: estimatedWaitSchema,
  websocket_url: z.string(),
  created_at: z.iso.datetime({ offset: true }),
  chat_token: z.string(),
  chat_token_expires_at: z.iso.datetime({ offset: true }),
  version: sessionVersionSchema,
});

export const messageTypeSchema = z.enum(["text", "image", "file"]);

export const attachmentSchema = z.strictObject({
  name: z.string().min(1).max(255),
  url: z
    .string()
    .max(2048)
    .regex(/^https:\/\/[^\s\/?#@\\]+([\/?#][^\s\\]*)?$/u),
  content_type: z.string().min(1).max(127).exactOptional(),
  size_bytes: z.int().gte(0).lte(9007199254740991).exactOptional(),
});

export const attachmentsSchema = z.array(attachmentSchema).max(10);

export const messageSchema = z.object({
  id: idSchema,
  seq: z.int().gte(1),
  sender: z.enum(["customer", "agent", "system"]),
  sender_id: z.string().nullable(),
  sender_name: z.string().nullable(),
  content: z.string(),
  type: messageTypeSchema,
  attachments: attachmentsSchema,
  client_message_id: z.string().nullable(),
  timestamp: z.iso.datetime({ offset: true }),
});

export const chatParticipantSchema = z.object({
  kind: z.enum(["customer", "agent"]),
  id: idSchema,
  name: z.string().nullable(),
});

export const readReceiptSchema = z.object({
  participant: chatParticipantSchema,
  seq: z.int().gte(0),
  timestamp: z.iso.datetime({ offset: true }),
});

export const transferSchema = z.object({
  target_type: z.enum(["agent", "team"]),
  target_id: z.string(),
  reason: z.string(),
  notes: z.string().nullable(),
  from_agent_id: z.string().nullable(),
  timestamp: z.iso.datetime({ offset: true }),
});

export const sessionActionSchema = z.object({
  execution_id: z.string(),
  action_id: z.string(),
  success: z.boolean(),
  message: z.string(),
  actor_id: z.string().nullable(),
  timestamp: z.iso.datetime({ offset: true }),
});

export const sessionSchema = sessionSummarySchema.and(
  z.object({
    messages: z.array(messageSchema),
    reads: z.array(readReceiptSchema),
    has_more_messages: z.boolean(),
    context: contextSchema.exactOptional(),
    transfers: z.array(transferSchema).exactOptional(),
    offers: z.array(transferOfferSchema).exactOptional(),
    actions: z.array(sessionActionSchema).exactOptional(),
  }),
);

export const messageListSchema = z.object({
  data: z.array(messageSchema),
  next_cursor: nextCursorSchema,
  has_more: hasMoreSchema,
});

export const sendMessageSchema = z.strictObject({
  content: z.string().min(1).max(10000),
  type: messageTypeSchema.default("text"),
  attachments: attachmentsSchema.exactOptional(),
  client_message_id: idSchema.exactOptional(),
});

export const messageEventSchema = z.object({
  type: z.literal("message"),
  seq: z.int().gte(1),
  message: messageSchema,
});

export const sessionUpdatedEventSchema = z.object({
  type: z.literal("session_updated"),
  seq: z.int().gte(1),
  timestamp: z.iso.datetime({ offset: true }),
  status: sessionStatusSchema,
  assigned_agent: assignedAgentSchema.nullable(),
  team_id: z.string().nullable(),
  priority: prioritySchema,
  escalation: escalationSchema.nullable().exactOptional(),
  offer: transferOfferSchema.nullable().exactOptional(),
});

export const sessionEventSchema = z.union([messageEventSchema, sessionUpdatedEventSchema]);

export const sessionEventListSchema = z.object({
  data: z.array(sessionEventSchema),
  next_cursor: nextCursorSchema,
  has_more: hasMoreSchema,
});

export const markReadSchema = z.strictObject({
  seq: z.int().gte(1).lte(9007199254740991),
});

export const offerTransferSchema = z.strictObject({
  expires_in_seconds: z.int().gte(5).lte(3600).exactOptional(),
  fallback: offerFallbackSchema.default("keep"),
});

export const transferSessionSchema = z.strictObject({
  target_type: z.enum(["agent", "team"]),
  target_id: idSchema,
  reason: z.string().min(1).max(2000),
  notes: z.string().max(10000).exactOptional(),
  offer: offerTransferSchema.exactOptional(),
});

export const declineTransferSchema = z.strictObject({
  reason: z.string().min(1).max(2000).exactOptional(),
});

export const tagsSchema = z.array(labelSchema).max(50);

export const endSessionSchema = z.strictObject({
  resolution: labelSchema,
  resolution_notes: z.string().max(10000).exactOptional(),
  tags: tagsSchema.exactOptional(),
});

export const escalateSessionSchema = z.strictObject({
  level: labelSchema,
  reason: z.string().min(1).max(2000),
  urgency: prioritySchema.exactOptional(),
});

export const rateSessionSchema = z.strictObject({
  score: z.int().gte(1).lte(5),
  comment: z.string().max(2000).exactOptional(),
});

export const chatTokenSchema = z.object({
  chat_token: z.string(),
  chat_token_expires_at: z.iso.datetime({ offset: true }),
});

export const slaPositionSchema = z.int().gte(0).lte(1000000);

export const slaSubjectSchema = z.enum(["ticket", "session"]);

export const slaMinutesSchema = z.int().gte(1).lte(525600);

export const slaTargetSchema = z.strictObject({
  response: slaMinutesSchema,
  resolution: slaMinutesSchema,
});

export const slaTargetsSchema = z.strictObject({
  urgent: slaTargetSchema,
  high: slaTargetSchema,
  normal: slaTargetSchema,
  low: slaTargetSchema,
});

export const slaAtRiskSchema = z.strictObject({
  response: slaMinutesSchema.exactOptional(),
  resolution: slaMinutesSchema.exactOptional(),
});

export const slaPolicySchema = z.object({
  id: idSchema,
  name: z.string(),
  enabled: z.boolean(),
  position: slaPositionSchema,
  applies_to: z.array(slaSubjectSchema),
  conditions: z.object({
    priorities: z.array(prioritySchema),
    categories: z.array(z.string()),
    tags: z.array(z.string()),
    team_ids: z.array(z.string()),
  }),
  targets: slaTargetsSchema,
  at_risk_minutes: slaAtRiskSchema,
  calendar_id: z.string().nullable(),
  created_at: z.iso.datetime({ offset: true }),
  updated_at: z.iso.datetime({ offset: true }),
});

export const openingIntervalSchema = z.strictObject({
  start: z.string().regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/u),
  end: z.string().regex(/^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$/u),
});

export const openingIntervalsSchema = z.array(openingIntervalSchema).max(12);

export const openingHoursSchema = z.strictObject({
  monday: openingIntervalsSchema.exactOptional(),
  tuesday: openingIntervalsSchema.exactOptional(),
  wednesday: openingIntervalsSchema.exactOptional(),
  thursday: openingIntervalsSchema.exactOptional(),
  friday: openingIntervalsSchema.exactOptional(),
  saturday: openingIntervalsSchema.exactOptional(),
  sunday: openingIntervalsSchema.exactOptional(),
});

export const holidaySchema = z.strictObject({
  date: z.iso.date(),
  name: z.string().min(1).max(200),
});

export const calendarSchema = z.object({
  id: idSchema,
  name: z.string(),
  timezone: z.string(),
  hours: openingHoursSchema,
  holidays: z.array(holidaySchema),
  created_at: z.iso.datetime({ offset: true }),
  updated_at: z.iso.datetime({ offset: true }),
});

export const slaClockSchema = z.enum(["response", "resolution"]);

export const slaTimelineEntrySchema = z.object({
  clock: slaClockSchema,
  event: z.enum(["started", "paused", "resumed", "retargeted", "met", "breached"]),
  due: z.iso.datetime({ offset: true }),
  target_minutes: z.int().exactOptional(),
  policy_id: z.string().nullable().exactOptional(),
  timestamp: z.iso.datetime({ offset: true }),
});

export const slaTimelineSchema = z.object({
  sla: slaSchema,
  policy: slaPolicySchema.nullable(),
  calendar: calendarSchema.nullable(),
  entries: z.array(slaTimelineEntrySchema),
});

export const availabilityStatusSchema = z.enum(["open", "busy", "closed", "offline"]);

export const availabilitySchema = z.object({
  status: availabilityStatusSchema,
  accepts_sessions: z.boolean(),
  opens_at: z.iso.datetime({ offset: true }).nullable(),
  queue_position: queuePositionSchema,
  estimated_wait_minutes: estimatedWaitSchema,
});

export const ticketStatusSchema = z.enum(["new", "open", "pending", "on_hold", "solved", "closed"]);

export const ticketAssigneeSchema = z.object({
  id: idSchema,
  name: z.string(),
});

export const ticketSummarySchema = z.object({
  id: idSchema,
  number: z.string().regex(/^TKT-[0-9]{4}-[0-9]{4,}$/u),
  subject: z.string(),
  status: ticketStatusSchema,
  priority: prioritySchema,
  category: z.string().nullable(),
  tags: z.array(z.string()),
  customer: customerSummarySchema,
  assigned_to: ticketAssigneeSchema.nullable(),
  escalation: escalationSchema.nullable(),
  created_at: z.iso.datetime({ offset: true }),
  updated_at: z.iso.datetime({ offset: true }),
  first_response_at: z.iso.datetime({ offset: true }).nullable(),
  solved_at: z.iso.datetime({ offset: true }).nullable(),
  closed_at: z.iso.datetime({ offset: true }).nullable(),
  sla: slaSchema,
  version: z.int().gte(1),
});

export const ticketListSchema = z.object({
  data: z.array(ticketSummarySchema),
  next_cursor: nextCursorSchema,
  has_more: hasMoreSchema,
});

export const createTicketSchema = z.strictObject({
  subject: z.string().min(1).max(500),
  description: z.string().min(1).max(20000),
  customer_id: idSchema,
  customer: customerDetailsSchema.exactOptional(),
  priority: prioritySchema.default("normal"),
  category: labelSchema.exactOptional(),
  tags: tagsSchema.exactOptional(),
  assigned_to: idSchema.exactOptional(),
  related_order_id: idSchema.exactOptional(),
  related_session_id: idSchema.exactOptional(),
  attachments: attachmentsSchema.exactOptional(),
});

export const commentAuthorSchema = z.object({
  type: z.enum(["customer", "agent", "system"]),
  id: z.string().nullable(),
  name: z.string().nullable(),
});

export const commentSchema = z.object({
  id: idSchema,
  author: commentAuthorSchema,
  content: z.string(),
  public: z.boolean(),
  attachments: attachmentsSchema,
  timestamp: z.iso.datetime({ offset: true }),
});

export const noteSchema = z.object({
  id: idSchema,
  author: commentAuthorSchema,
  content: z.string(),
  mention_agent_ids: z.array(z.string()),
  timestamp: z.iso.datetime({ offset: true }),
});

export const activitySchema = z.object({
  action: z.enum([
    "created",
    "assigned",
    "unassigned",
    "status_changed",
    "priority_changed",
    "category_changed",
    "subject_changed",
    "tags_changed",
    "replied",
    "commented",
    "noted",
    "escalated",
    "action_executed",
    "sla_breached",
  ]),
  agent: z.string().exactOptional(),
  actor: commentAuthorSchema,
  old_value: z.unknown(),
  new_value: z.unknown(),
  timestamp: z.iso.datetime({ offset: true }),
});

export const ticketSchema = ticketSummarySchema.and(
  z.object({
    description: z.string(),
    attachments: attachmentsSchema,
    comments: z.array(commentSchema),
    notes: z.array(noteSchema),
    activities: z.array(activitySchema),
    related: z.object({
      order_id: z.string().nullable(),
      session_id: z.string().nullable(),
    }),
  }),
);

export const updateCommentSchema = z.strictObject({
  content: z.string().min(1).max(20000),
  public: z.boolean().default(true),
  attachments: attachmentsSchema.exactOptional(),
});

export const updateTicketSchema = z
  .strictObject({
    subject: z.string().min(1).max(500).exactOptional(),
    status: ticketStatusSchema.exactOptional(),
    priority: prioritySchema.exactOptional(),
    category: labelSchema.nullable().exactOptional(),
    assigned_to: idSchema.nullable().exactOptional(),
    tags: tagsSchema.exactOptional(),
    comment: updateCommentSchema.exactOptional(),
  })
  .check(hasMembers(1));

export const addTagsSchema = z.strictObject({
  tags: z.array(labelSchema).min(1).max(50),
});

export const addCommentSchema = z.strictObject({
  content: z.string().min(1).max(20000),
  public: z.boolean().default(true),
  author_type: z.enum(["agent", "customer"]).default("agent"),
  attachments: attachmentsSchema.exactOptional(),
});

export const addNoteSchema = z.strictObject({
  content: z.string().min(1).max(20000),
  mention_agent_ids: z.array(idSchema).max(50).exactOptional(),
});

export const escalateTicketSchema = z.strictObject({
  escalation_type: labelSchema,
  reason: z.string().min(1).max(2000),
  urgency: prioritySchema.exactOptional(),
  notes: z.string().max(10000).exactOptional(),
});

export const slaPolicyListSchema = z.object({
  data: z.array(slaPolicySchema),
  next_cursor: nextCursorSchema,
  has_more: hasMoreSchema,
});

export const slaConditionsSchema = z.strictObject({
  priorities: z.array(prioritySchema).max(4).exactOptional(),
  categories: tagsSchema.exactOptional(),
  tags: tagsSchema.exactOptional(),
  team_ids: z.array(idSchema).max(50).exactOptional(),
});

export const createSlaPolicySchema = z.strictObject({
  name: z.string().min(1).max(200),
  enabled: z.boolean().default(true),
  position: slaPositionSchema.exactOptional(),
  applies_to: z.array(slaSubjectSchema).min(1).max(2).exactOptional(),
  conditions: slaConditionsSchema.exactOptional(),
  targets: slaTargetsSchema,
  at_risk_minutes: slaAtRiskSchema.exactOptional(),
  calendar_id: idSchema.exactOptional(),
});

export const updateSlaPolicySchema = z
  .strictObject({
    name: z.string().min(1).max(200).exactOptional(),
    enabled: z.boolean().exactOptional(),
    position: slaPositionSchema.exactOptional(),
    applies_to: z.array(slaSubjectSchema).min(1).max(2).exactOptional(),
    conditions: slaConditionsSchema.exactOptional(),
    targets: slaTargetsSchema.exactOptional(),
    at_risk_minutes: slaAtRiskSchema.exactOptional(),
    calendar_id: idSchema.nullable().exactOptional(),
  })
  .check(hasMembers(1));

export const calendarListSchema = z.object({
  data: z.array(calendarSchema),
  next_cursor: nextCursorSchema,
  has_more: hasMoreSchema,
});

export const timeZoneSchema = z.string().min(1).max(64);

export const holidaysSchema = z.array(holidaySchema).max(500);

export const createCalendarSchema = z.strictObject({
  name: z.string().min(1).max(200),
  timezone: timeZoneSchema,
  hours: openingHoursSchema,
  holidays: holidaysSchema.exactOptional(),
});

export const updateCalendarSchema = z
  .strictObject({
    name: z.string().min(1).max(200).exactOptional(),
    timezone: timeZoneSchema.exactOptional(),
    hours: openingHoursSchema.exactOptional(),
    holidays: holidaysSchema.exactOptional(),
  })
  .check(hasMembers(1));

export const quickActionSchema = z.object({
  id: idSchema,
  name: z.string(),
  description: z.string(),
  required_context: z.array(z.string()),
  permissions: z.array(z.string()),
  input_schema: z.record(z.string(), z.unknown()),
});

export const quickActionListSchema = z.object({
  actions: z.array(quickActionSchema),
});

export const quickActionExecutionStatusSchema = z.enum(["pending", "succeeded", "failed", "unknown"]);

export const quickActionStepSchema = z.object({
  name: z.string(),
  status: z.enum([
    "waiting",
    "pending",
    "succeeded",
    "failed",
    "unknown",
    "compensating",
    "compensated",
    "compensation_failed",
  ]),
  code: z.string().nullable(),
  message: z.string().nullable(),
  result: z.record(z.string(), z.unknown()).nullable(),
});

export const quickActionExecutionSchema = z.object({
  id: idSchema,
  action_id: idSchema,
  status: quickActionExecutionStatusSchema,
  success: z.boolean(),
  code: z.string().nullable(),
  message: z.string(),
  result: z.record(z.string(), z.unknown()).nullable(),
  steps: z.array(quickActionStepSchema),
  attempts: z.int().gte(1),
  context: z.record(z.string(), z.unknown()),
  session_id: z.string().nullable(),
  ticket_id: z.string().nullable(),
  customer_id: z.string().nullable(),
  actor_id: z.string().nullable(),
  created_at: z.iso.datetime({ offset: true }),
  updated_at: z.iso.datetime({ offset: true }),
  settled_at: z.iso.datetime({ offset: true }).nullable(),
  next_attempt_at: z.iso.datetime({ offset: true }).nullable(),
});

export const quickActionExecutionListSchema = z.object({
  data: z.array(quickActionExecutionSchema),
  next_cursor: nextCursorSchema,
  has_more: hasMoreSchema,
});

export const executeQuickActionSchema = z.strictObject({
  session_id: idSchema.exactOptional(),
  ticket_id: idSchema.exactOptional(),
  context: contextSchema.exactOptional(),
  dry_run: z.boolean().default(false),
});

export const quickActionResultSchema = z.object({
  success: z.boolean(),
  code: z.string().exactOptional(),
  result: z.record(z.string(), z.unknown()).nullable(),
  message: z.string(),
  execution_id: z.string().nullable(),
  dry_run: z.boolean(),
  status: quickActionExecutionStatusSchema.nullable(),
  steps: z.array(quickActionStepSchema),
});

export const searchResultSchema = z.object({
  id: idSchema,
  title: z.string(),
  excerpt: z.string(),
  category: z.string().nullable(),
  relevance_score: z.number().gte(0).lte(1),
  url: z.string(),
});

export const searchResultsSchema = z.object({
  results: z.array(searchResultSchema),
  suggested_response: z.string().nullable(),
});

export const suggestArticlesSchema = z
  .strictObject({
    session_id: idSchema.exactOptional(),
    message: z.string().min(1).max(10000).exactOptional(),
  })
  .check(hasMembers(1));

export const articleStatusSchema = z.enum(["draft", "published", "internal"]);

export const articleSchema = z.object({
  id: idSchema,
  slug: z.string(),
  title: z.string(),
  body: z.string(),
  category: z.string().nullable(),
  tags: z.array(z.string()),
  locale: z.string(),
  status: articleStatusSchema,
  url: z.string(),
  created_at: z.iso.datetime({ offset: true }),
  updated_at: z.iso.datetime({ offset: true }),
});

export const articleListSchema = z.object({
  data: z.array(articleSchema),
  next_cursor: nextCursorSchema,
  has_more: hasMoreSchema,
});

export const slugSchema = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u);

export const createArticleSchema = z.strictObject({
  title: z.string().min(1).max(300),
  slug: slugSchema.exactOptional(),
  body: z.string().min(1).max(60000),
  category: labelSchema.exactOptional(),
  tags: tagsSchema.exactOptional(),
  locale: languageTagSchema.default("en"),
  status: articleStatusSchema.default("draft"),
});

export const updateArticleSchema = z
  .strictObject({
    title: z.string().min(1).max(300).exactOptional(),
    slug: slugSchema.exactOptional(),
    body: z.string().min(1).max(60000).exactOptional(),
    category: labelSchema.nullable().exactOptional(),
    tags: tagsSchema.exactOptional(),
    locale: languageTagSchema.exactOptional(),
    status: articleStatusSchema.exactOptional(),
  })
  .check(hasMembers(1));

export const agentAvailabilitySchema = z.enum(["available", "busy", "away", "offline"]);

export const agentSchema = z.object({
  id: idSchema,
  name: z.string(),
  email: z.string().nullable(),
  avatar_url: z.string().nullable(),
  status: agentAvailabilitySchema,
  skills: z.array(z.string()),
  languages: z.array(z.string()),
  max_sessions: z.int().gte(0),
  active_sessions: z.int().gte(0),
  team_ids: z.array(z.string()),
  created_at: z.iso.datetime({ offset: true }),
  updated_at: z.iso.datetime({ offset: true }),
});

export const agentListSchema = z.object({
  data: z.array(agentSchema),
  next_cursor: nextCursorSchema,
  has_more: hasMoreSchema,
});

export const maxSessionsSchema = z.int().gte(0).lte(1000);

export const createAgentSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1).max(200),
  email: z.email({ pattern: emailAddress }).max(254).exactOptional(),
  avatar_url: z
    .string()
    .max(2048)
    .regex(/^https:\/\/[^\s\/?#@\\]+([\/?#][^\s\\]*)?$/u)
    .exactOptional(),
  skills: tagsSchema.exactOptional(),
  languages: z.array(languageTagSchema).max(50).exactOptional(),
  max_sessions: maxSessionsSchema.default(5),
  team_ids: z.array(idSchema).max(50).exactOptional(),
});

export const updateAgentSchema = z
  .strictObject({
    name: z.string().min(1).max(200).exactOptional(),
    email: z.email({ pattern: emailAddress }).max(254).nullable().exactOptional(),
    avatar_url: z
      .string()
      .max(2048)
      .regex(/^https:\/\/[^\s\/?#@\\]+([\/?#][^\s\\]*)?$/u)
      .nullable()
      .exactOptional(),
    skills: tagsSchema.exactOptional(),
    languages: z.array(languageTagSchema).max(50).exactOptional(),
    max_sessions: maxSessionsSchema.exactOptional(),
    team_ids: z.array(idSchema).max(50).exactOptional(),
  })
  .check(hasMembers(1));

export const agentMetricsSchema = z.object({
  sessions_handled: z.int().gte(0),
  avg_response_time_seconds: z.number().nullable(),
  satisfaction_score: z.number().nullable(),
  resolution_rate: z.number().nullable(),
});

export const agentStatusSchema = z.object({
  agent_id: idSchema,
  name: z.string(),
  status: agentAvailabilitySchema,
  active_sessions: z.int().gte(0),
  max_sessions: z.int().gte(0),
  skills: z.array(z.string()),
  languages: z.array(z.string()),
  reason: z.string().nullable(),
  return_time: z.iso.datetime({ offset: true }).nullable(),
  metrics_today: agentMetricsSchema,
});

export const updateAgentStatusSchema = z.strictObject({
  status: agentAvailabilitySchema,
  reason: z.string().min(1).max(500).exactOptional(),
  return_time: z.iso.datetime({ offset: true }).exactOptional(),
});

export const teamSchema = z.object({
  id: idSchema,
  name: z.string(),
  description: z.string().nullable(),
  member_ids: z.array(z.string()),
  escalation_levels: z.array(z.string()),
  calendar_id: z.string().nullable(),
  created_at: z.iso.datetime({ offset: true }),
  updated_at: z.iso.datetime({ offset: true }),
});

export const teamListSchema = z.object({
  data: z.array(teamSchema),
  next_cursor: nextCursorSchema,
  has_more: hasMoreSchema,
});

export const createTeamSchema = z.strictObject({
  id: idSchema.exactOptional(),
  name: z.string().min(1).max(200),
  description: z.string().max(2000).exactOptional(),
  member_ids: z.array(idSchema).max(500).exactOptional(),
  escalation_levels: tagsSchema.exactOptional(),
  calendar_id: idSchema.exactOptional(),
});

export const updateTeamSchema = z
  .strictObject({
    name: z.string().min(1).max(200).exactOptional(),
    description: z.string().max(2000).nullable().exactOptional(),
    member_ids: z.array(idSchema).max(500).exactOptional(),
    escalation_levels: tagsSchema.exactOptional(),
    calendar_id: idSchema.nullable().exactOptional(),
  })
  .check(hasMembers(1));

export const customerSchema = z.object({
  id: idSchema,
  name: z.string().nullable(),
  email: z.string().nullable(),
  metadata: contextSchema,
  created_at: z.iso.datetime({ offset: true }),
  updated_at: z.iso.datetime({ offset: true }),
  erased_at: z.iso.datetime({ offset: true }).nullable(),
});

export const customerListSchema = z.object({
  data: z.array(customerSchema),
  next_cursor: nextCursorSchema,
  has_more: hasMoreSchema,
});

export const erasureSchema = z.object({
  customer_id: idSchema,
  erased_at: z.iso.datetime({ offset: true }),
  sessions: z.int().gte(0),
  tickets: z.int().gte(0),
});

export const mergeCustomerSchema = z.strictObject({
  duplicate_id: idSchema,
});

export const optionalDaysSchema = z.int().gte(1).lte(36500).nullable();

export const retentionRulesSchema = z.object({
  session_transcripts_days: optionalDaysSchema,
  closed_tickets_days: optionalDaysSchema,
  inactive_customers_days: optionalDaysSchema,
  updated_at: z.iso.datetime({ offset: true }).nullable(),
});

export const updateRetentionSchema = z
  .strictObject({
    session_transcripts_days: optionalDaysSchema.exactOptional(),
    closed_tickets_days: optionalDaysSchema.exactOptional(),
    inactive_customers_days: optionalDaysSchema.exactOptional(),
  })
  .check(hasMembers(1));

export const daysSchema = z.int().gte(1).lte(36500);

export const retentionPreviewSchema = z.object({
  session_transcripts: z.int().gte(0),
  closed_tickets: z.int().gte(0),
  inactive_customers: z.int().gte(0),
  as_of: z.iso.datetime({ offset: true }),
});

export const auditActorSchema = z.object({
  kind: z.enum(["staff", "system"]),
  id: z.string().nullable(),
  tenant_id: z.string().nullable(),
  roles: z.array(z.string()),
});

export const auditEntrySchema = z.object({
  seq: z.int().gte(1),
  tenant_id: z.string(),
  timestamp: z.iso.datetime({ offset: true }),
  actor: auditActorSchema,
  operation: z.string(),
  outcome: z.enum(["done", "refused"]),
  targets: z.record(z.string(), z.string()),
  fields: z.array(z.string()),
  request_id: z.string().nullable(),
  prev_hash: z.string().regex(/^[0-9a-f]{64}$/u),
  hash: z.string().regex(/^[0-9a-f]{64}$/u),
});

export const auditEntryListSchema = z.object({
  data: z.array(auditEntrySchema),
  next_cursor: nextCursorSchema,
  has_more: hasMoreSchema,
});

export const analyticsSummarySchema = z.object({
  total_sessions: z.int().gte(0),
  total_tickets: z.int().gte(0),
  avg_response_time_seconds: z.number().nullable(),
  avg_resolution_time_minutes: z.number().nullable(),
  satisfaction_score: z.number().nullable(),
  first_contact_resolution: z.number().nullable(),
});

export const channelFiguresSchema = z.object({
  channel: channelSchema,
  sessions: z.int().gte(0),
  satisfaction: z.number().nullable(),
});

export const categoryFiguresSchema = z.object({
  category: z.string(),
  count: z.int().gte(0),
  avg_resolution_min: z.number().nullable(),
});

export const slaComplianceSchema = z.object({
  response_sla_met: z.number().nullable(),
  resolution_sla_met: z.number().nullable(),
  response_met: z.int().gte(0),
  response_missed: z.int().gte(0),
  resolution_met: z.int().gte(0),
  resolution_missed: z.int().gte(0),
});

export const sessionSlaComplianceSchema = z.object({
  response_sla_met: z.number().nullable(),
  resolution_sla_met: z.number().nullable(),
  response_met: z.int().gte(0),
  response_missed: z.int().gte(0),
  resolution_met: z.int().gte(0),
  resolution_missed: z.int().gte(0),
});

export const partFiguresSchema = analyticsSummarySchema.and(
  z.object({
    sla_compliance: slaComplianceSchema,
    session_sla_compliance: sessionSlaComplianceSchema,
  }),
);

export const agentFiguresSchema = z
  .object({
    agent_id: z.string(),
  })
  .and(partFiguresSchema);

export const teamFiguresSchema = z
  .object({
    team_id: z.string(),
  })
  .and(partFiguresSchema);

export const analyticsBucketSchema = z
  .object({
    start: z.iso.datetime({ offset: true }),
  })
  .and(analyticsSummarySchema);

export const analyticsSchema = z.object({
  period: z.object({
    start: z.iso.date(),
    end: z.iso.date(),
    timezone: z.string(),
  }),
  summary: analyticsSummarySchema,
  by_channel: z.array(channelFiguresSchema),
  by_category: z.array(categoryFiguresSchema),
  by_agent: z.array(agentFiguresSchema).exactOptional(),
  by_team: z.array(teamFiguresSchema).exactOptional(),
  sla_compliance: slaComplianceSchema,
  session_sla_compliance: sessionSlaComplianceSchema,
  series: z.array(analyticsBucketSchema).exactOptional(),
});

export const webhookUrlSchema = z
  .string()
  .max(2048)
  .regex(/^https?:\/\/[^\s\/?#@\\]+([\/?#][^\s\\]*)?$/u);

export const webhookEventSchema = z.enum([
  "*",
  "support.session_started",
  "support.session_ended",
  "support.ticket_created",
  "support.ticket_updated",
  "support.escalation",
  "support.sla_breach",
  "support.sla_at_risk",
  "support.session_updated",
  "support.session_rated",
  "support.message_created",
  "support.agent_status_changed",
  "support.customer_updated",
  "support.customer_merged",
  "support.customer_erased",
]);

export const webhookEventsSchema = z.array(webhookEventSchema).min(1).max(50);

export const webhookTeamsSchema = z.array(idSchema).min(1).max(100).nullable();

export const webhookDescriptionSchema = z.string().max(500).nullable();

export const disabledReasonSchema = z.enum(["requested", "failing", "gone"]);

export const webhookSchema = z.object({
  id: idSchema,
  url: webhookUrlSchema,
  events: webhookEventsSchema,
  team_ids: webhookTeamsSchema,
  description: webhookDescriptionSchema,
  enabled: z.boolean(),
  disabled_reason: disabledReasonSchema.nullable(),
  disabled_at: z.iso.datetime({ offset: true }).nullable(),
  failing_since: z.iso.datetime({ offset: true }).nullable(),
  previous_secret_expires_at: z.iso.datetime({ offset: true }).nullable(),
  created_at: z.iso.datetime({ offset: true }),
  updated_at: z.iso.datetime({ offset: true }),
});

export const webhookListSchema = z.object({
  data: z.array(webhookSchema),
  next_cursor: nextCursorSchema,
  has_more: hasMoreSchema,
});

export const createWebhookSchema = z.strictObject({
  url: webhookUrlSchema,
  events: webhookEventsSchema,
  team_ids: webhookTeamsSchema.exactOptional(),
  description: webhookDescriptionSchema.exactOptional(),
  enabled: z.boolean().exactOptional(),
});

export const createdWebhookSchema = webhookSchema.and(
  z.object({
    secret: z.string(),
  }),
);

export const updateWebhookSchema = z
  .strictObject({
    url: webhookUrlSchema.exactOptional(),
    events: webhookEventsSchema.exactOptional(),
    team_ids: webhookTeamsSchema.exactOptional(),
    description: webhookDescriptionSchema.exactOptional(),
    enabled: z.boolean().exactOptional(),
  })
  .check(hasMembers(1));

export const deletedWebhookSchema = z.object({
  id: idSchema,
  deleted: z.boolean(),
});

export const rotateWebhookSecretSchema = z.strictObject({
  overlap_seconds: z.int().gte(0).lte(604800).exactOptional(),
});

export const eventTypeSchema = z.enum([
  "support.session_started",
  "support.session_ended",
  "support.ticket_created",
  "support.ticket_updated",
  "support.escalation",
  "support.sla_breach",
  "support.sla_at_risk",
  "support.session_updated",
  "support.session_rated",
  "support.message_created",
  "support.agent_status_changed",
  "support.customer_updated",
  "support.customer_merged",
  "support.customer_erased",
  "support.test",
]);

export const eventResourceSchema = z.enum(["session", "ticket", "webhook", "agent", "customer"]);

export const deliveryStatusSchema = z.enum(["pending", "delivered", "failed", "cancelled"]);

export const attemptOutcomeSchema = z.enum(["unknown", "delivered", "failed", "interrupted"]);

export const deliveryAttemptSchema = z.object({
  number: z.int().gte(1),
  started_at: z.iso.datetime({ offset: true }),
  outcome: attemptOutcomeSchema,
  duration_ms: z.int().gte(0).nullable(),
  status_code: z.int().nullable(),
  error: z.string().nullable(),
  response_excerpt: z.string().nullable(),
});

export const webhookDeliverySchema = z.object({
  id: idSchema,
  webhook_id: idSchema,
  event_id: idSchema,
  event_type: eventTypeSchema,
  resource_type: eventResourceSchema,
  resource_id: idSchema,
  status: deliveryStatusSchema,
  attempts: z.array(deliveryAttemptSchema),
  next_attempt_at: z.iso.datetime({ offset: true }).nullable(),
  created_at: z.iso.datetime({ offset: true }),
  finished_at: z.iso.datetime({ offset: true }).nullable(),
});

export const webhookDeliveryListSchema = z.object({
  data: z.array(webhookDeliverySchema),
  next_cursor: nextCursorSchema,
  has_more: hasMoreSchema,
});

export const redeliverEventsSchema = z
  .strictObject({
    after_event_id: idSchema.exactOptional(),
    from: z.iso.datetime({ offset: true }).exactOptional(),
    to: z.iso.datetime({ offset: true }).exactOptional(),
  })
  .check(hasMembers(1));

export const redeliverySchema = z.object({
  queued: z.int().gte(0),
  last_event_id: z.string().nullable(),
  has_more: z.boolean(),
});

export const eventSchema = z.object({
  id: idSchema,
  type: eventTypeSchema,
  timestamp: z.iso.datetime({ offset: true }),
  data: z.record(z.string(), z.unknown()),
});

export const eventListSchema = z.object({
  data: z.array(eventSchema),
  next_cursor: nextCursorSchema,
  has_more: hasMoreSchema,
});

export const healthSchema = z.object({
  status: z.literal("ok"),
});

export const eventSequenceSchema = z.int().gte(1);

export const sessionEventDataSchema = z.object({
  sequence: eventSequenceSchema,
  session: sessionSummarySchema,
});

export const sessionStartedEventSchema = z.object({
  type: z.literal("support.session_started"),
  timestamp: z.iso.datetime({ offset: true }),
  data: sessionEventDataSchema,
});

export const sessionEndedEventSchema = z.object({
  type: z.literal("support.session_ended"),
  timestamp: z.iso.datetime({ offset: true }),
  data: sessionEventDataSchema,
});

export const ticketCreatedEventSchema = z.object({
  type: z.literal("support.ticket_created"),
  timestamp: z.iso.datetime({ offset: true }),
  data: z.object({
    sequence: eventSequenceSchema,
    ticket: ticketSummarySchema,
  }),
});

export const ticketUpdatedEventSchema = z.object({
  type: z.literal("support.ticket_updated"),
  timestamp: z.iso.datetime({ offset: true }),
  data: z.object({
    sequence: eventSequenceSchema,
    ticket: ticketSummarySchema,
    changes: z.array(activitySchema),
  }),
});

export const escalationEventSchema = z.object({
  type: z.literal("support.escalation"),
  timestamp: z.iso.datetime({ offset: true }),
  data: z.object({
    sequence: eventSequenceSchema,
    escalation: escalationSchema,
    session: sessionSummarySchema.exactOptional(),
    ticket: ticketSummarySchema.exactOptional(),
  }),
});

export const slaBreachEventSchema = z.object({
  type: z.literal("support.sla_breach"),
  timestamp: z.iso.datetime({ offset: true }),
  data: z.object({
    sequence: eventSequenceSchema,
    session: sessionSummarySchema.exactOptional(),
    ticket: ticketSummarySchema.exactOptional(),
    clock: z.enum(["response", "resolution"]),
    due: z.iso.datetime({ offset: true }),
  }),
});

export const slaAtRiskEventSchema = z.object({
  type: z.literal("support.sla_at_risk"),
  timestamp: z.iso.datetime({ offset: true }),
  data: z.object({
    sequence: eventSequenceSchema,
    session: sessionSummarySchema.exactOptional(),
    ticket: ticketSummarySchema.exactOptional(),
    clock: z.enum(["response", "resolution"]),
    due: z.iso.datetime({ offset: true }),
  }),
});

export const sessionChangeSchema = z.object({
  action: z.enum([
    "status_changed",
    "assigned",
    "unassigned",
    "team_changed",
    "transferred",
    "transfer_offered",
    "transfer_accepted",
    "transfer_declined",
    "transfer_expired",
    "transfer_cancelled",
  ]),
  actor: commentAuthorSchema,
  old_value: z.unknown(),
  new_value: z.unknown(),
  timestamp: z.iso.datetime({ offset: true }),
});

export const sessionUpdateEventSchema = z.object({
  type: z.literal("support.session_updated"),
  timestamp: z.iso.datetime({ offset: true }),
  data: z.object({
    sequence: eventSequenceSchema,
    session: sessionSummarySchema,
    changes: z.array(sessionChangeSchema),
  }),
});

export const sessionRatedEventSchema = z.object({
  type: z.literal("support.session_rated"),
  timestamp: z.iso.datetime({ offset: true }),
  data: z.object({
    sequence: eventSequenceSchema,
    session: sessionSummarySchema,
    rating: ratingSchema,
  }),
});

export const messageCreatedEventSchema = z.object({
  type: z.literal("support.message_created"),
  timestamp: z.iso.datetime({ offset: true }),
  data: z.object({
    sequence: eventSequenceSchema,
    session: sessionSummarySchema,
    message: messageSchema,
  }),
});

export const agentStatusChangedEventSchema = z.object({
  type: z.literal("support.agent_status_changed"),
  timestamp: z.iso.datetime({ offset: true }),
  data: z.object({
    sequence: eventSequenceSchema,
    agent: assignedAgentSchema,
    previous_status: agentAvailabilitySchema,
    status: agentAvailabilitySchema,
    cause: z.enum(["by_hand", "connection_lost", "connection_restored", "return_time"]),
    return_time: z.iso.datetime({ offset: true }).nullable(),
  }),
});

export const customerUpdatedEventSchema = z.object({
  type: z.literal("support.customer_updated"),
  timestamp: z.iso.datetime({ offset: true }),
  data: z.object({
    sequence: eventSequenceSchema,
    customer: customerSummarySchema,
    changed: z.array(z.enum(["name", "email", "metadata"])),
  }),
});

export const customerMergedEventSchema = z.object({
  type: z.literal("support.customer_merged"),
  timestamp: z.iso.datetime({ offset: true }),
  data: z.object({
    sequence: eventSequenceSchema,
    customer: customerSummarySchema,
    merged_customer_id: idSchema,
  }),
});

export const customerErasedEventSchema = z.object({
  type: z.literal("support.customer_erased"),
  timestamp: z.iso.datetime({ offset: true }),
  data: z.object({
    sequence: eventSequenceSchema,
    customer_id: idSchema,
    erased_at: z.iso.datetime({ offset: true }),
  }),
});

export const testEventSchema = z.object({
  type: z.literal("support.test"),
  timestamp: z.iso.datetime({ offset: true }),
  data: z.object({
    sequence: eventSequenceSchema,
    webhook_id: idSchema,
  }),
});

export const socketTokenSchema = z.string().min(1).max(8192);

export const chatHelloSchema = z.strictObject({
  type: z.literal("hello"),
  token: socketTokenSchema.exactOptional(),
  resume_from: z.int().gte(0).lte(9007199254740991).exactOptional(),
  tenant_id: idSchema.exactOptional(),
});

export const chatMessageSchema = z.strictObject({
  client_message_id: idSchema,
  content: z.string().min(1).max(10000),
  type: messageTypeSchema.default("text"),
  attachments: attachmentsSchema.exactOptional(),
});

export const chatSendSchema = z.strictObject({
  type: z.literal("message"),
  message: chatMessageSchema,
});

export const chatTypingSchema = z.strictObject({
  type: z.literal("typing"),
  typing: z.boolean(),
});

export const chatReadSchema = z.strictObject({
  type: z.literal("read"),
  seq: z.int().gte(1).lte(9007199254740991),
});

export const socketPingSchema = z.strictObject({
  type: z.literal("ping"),
  id: z.string().max(64).exactOptional(),
});

export const socketRenewalSchema = z.strictObject({
  type: z.literal("token"),
  token: socketTokenSchema,
});

export const chatClientFrameSchema = z.union([
  chatHelloSchema,
  chatSendSchema,
  chatTypingSchema,
  chatReadSchema,
  socketPingSchema,
  socketRenewalSchema,
]);

export const chatGapSchema = z.object({
  from: z.int().gte(1),
  to: z.int().gte(1),
});

export const socketSecondsSchema = z.int().gte(1);

export const chatWelcomeSchema = z.object({
  type: z.literal("welcome"),
  session: sessionSummarySchema,
  seq: z.int().gte(0),
  gap: chatGapSchema.nullable(),
  you: chatParticipantSchema,
  participants: z.array(chatParticipantSchema),
  reads: z.array(readReceiptSchema),
  events_url: z.string(),
  token_expires_at: z.iso.datetime({ offset: true }),
  heartbeat_seconds: socketSecondsSchema,
});

export const chatAckSchema = z.object({
  type: z.literal("ack"),
  client_message_id: idSchema,
  message_id: idSchema,
  seq: z.int().gte(1),
  timestamp: z.iso.datetime({ offset: true }),
});

export const chatTypingNoticeSchema = z.object({
  type: z.literal("typing"),
  participant: chatParticipantSchema,
  typing: z.boolean(),
});

export const chatReadNoticeSchema = z.object({
  type: z.literal("read"),
  read: readReceiptSchema,
});

export const chatPresenceSchema = z.object({
  type: z.literal("presence"),
  participant: chatParticipantSchema,
  present: z.boolean(),
});

export const chatQueueSchema = z.object({
  type: z.literal("queue"),
  queue_position: queuePositionSchema,
  estimated_wait_minutes: estimatedWaitSchema,
});

export const socketErrorSchema = z.object({
  type: z.literal("error"),
  code: errorCodeSchema,
  detail: z.string(),
  client_message_id: z.string().nullable(),
});

export const socketPongSchema = z.object({
  type: z.literal("pong"),
  id: z.string().exactOptional(),
});

export const socketRenewedSchema = z.object({
  type: z.literal("token_accepted"),
  token_expires_at: z.iso.datetime({ offset: true }),
});

export const socketByeReasonSchema = z.enum([
  "invalid_frame",
  "unauthenticated",
  "forbidden",
  "session_ended",
  "transferred_away",
  "token_expired",
  "rate_limited",
  "server_restart",
  "slow_consumer",
]);

export const socketByeSchema = z.object({
  type: z.literal("bye"),
  reason: socketByeReasonSchema,
  detail: z.string(),
});

export const chatServerFrameSchema = z.union([
  chatWelcomeSchema,
  messageEventSchema,
  sessionUpdatedEventSchema,
  chatAckSchema,
  chatTypingNoticeSchema,
  chatReadNoticeSchema,
  chatPresenceSchema,
  chatQueueSchema,
  socketErrorSchema,
  socketPongSchema,
  socketRenewedSchema,
  socketByeSchema,
]);

export const inboxHelloSchema = z.strictObject({
  type: z.literal("hello"),
  token: socketTokenSchema.exactOptional(),
  tenant_id: idSchema.exactOptional(),
});

export const inboxClientFrameSchema = z.union([inboxHelloSchema, socketPingSchema, socketRenewalSchema]);

export const inboxQueueSchema = z.object({
  waiting: z.int().gte(0),
  longest_wait_seconds: z.int().gte(0).nullable(),
});

export const inboxWelcomeSchema = z.object({
  type: z.literal("welcome"),
  agent: chatParticipantSchema,
  sessions: z.array(sessionSummarySchema),
  has_more: z.boolean(),
  offered: z.array(sessionSummarySchema),
  queue: inboxQueueSchema,
  token_expires_at: z.iso.datetime({ offset: true }),
  heartbeat_seconds: socketSecondsSchema,
});

export const inboxSessionChangedSchema = z.object({
  type: z.literal("session_changed"),
  session: sessionSummarySchema,
});

export const inboxMessageSchema = z.object({
  type: z.literal("message"),
  session_id: idSchema,
  message: messageSchema,
});

export const inboxQueueChangedSchema = z.object({
  type: z.literal("queue_changed"),
  queue: inboxQueueSchema,
});

export const inboxServerFrameSchema = z.union([
  inboxWelcomeSchema,
  inboxSessionChangedSchema,
  inboxMessageSchema,
  inboxQueueChangedSchema,
  socketErrorSchema,
  socketPongSchema,
  socketRenewedSchema,
  socketByeSchema,
]);

export const listSessionsQuery = z.strictObject({
  status: sessionStatusSchema.exactOptional(),
  channel: channelSchema.exactOptional(),
  priority: prioritySchema.exactOptional(),
  agent_id: idSchema.exactOptional(),
  customer_id: idSchema.exactOptional(),
  team_id: idSchema.exactOptional(),
  category: labelSchema.exactOptional(),
  limit: z
    .string()
    .regex(wholeNumber, "Invalid input: expected a whole number, such as 10")
    .transform(Number)
    .pipe(z.int().gte(1).lte(200))
    .default(50),
  cursor: z.string().min(1).max(512).exactOptional(),
});

export const listSessionsResponse = sessionListSchema;

export const startSessionBody = startSessionSchema;

export const startSessionResponse = startedSessionSchema;

export const getSessionPath = z.object({
  session_id: idSchema,
});

export const getSessionResponse = sessionSchema;

export const listMessagesPath = z.object({
  session_id: idSchema,
});

export const listMessagesQuery = z.strictObject({
  after: z
    .string()
    .min(1)
    .max(16)
    .regex(/^[0-9]+$/u)
    .exactOptional(),
  limit: z
    .string()
    .regex(wholeNumber, "Invalid input: expected a whole number, such as 10")
    .transform(Number)
    .pipe(z.int().gte(1).lte(200))
    .default(50),
});

export const listMessagesResponse = messageListSchema;

export const sendMessageBody = sendMessageSchema;

export const sendMessagePath = z.object({
  session_id: idSchema,
});

export const sendMessageResponse = messageSchema;

export const listSessionEventsPath = z.object({
  session_id: idSchema,
});

export const listSessionEventsQuery = z.strictObject({
  after: z
    .string()
    .min(1)
    .max(16)
    .regex(/^[0-9]+$/u)
    .exactOptional(),
  limit: z
    .string()
    .regex(wholeNumber, "Invalid input: expected a whole number, such as 10")
    .transform(Number)
    .pipe(z.int().gte(1).lte(200))
    .default(50),
});

export const listSessionEventsResponse = sessionEventListSchema;

export const markReadBody = markReadSchema;

export const markReadPath = z.object({
  session_id: idSchema,
});

export const markReadResponse = readReceiptSchema;

export const transferSessionBody = transferSessionSchema;

export const transferSessionPath = z.object({
  session_id: idSchema,
});

export const transferSessionResponse = sessionSchema;

export const acceptTransferPath = z.object({
  session_id: idSchema,
});

export const acceptTransferResponse = sessionSchema;

export const declineTransferBody = declineTransferSchema;

export const declineTransferPath = z.object({
  session_id: idSchema,
});

export const declineTransferResponse = sessionSchema;

export const cancelTransferPath = z.object({
  session_id: idSchema,
});

export const cancelTransferResponse = sessionSchema;

export const holdSessionPath = z.object({
  session_id: idSchema,
});

export const holdSessionResponse = sessionSchema;

export const resumeSessionPath = z.object({
  session_id: idSchema,
});

export const resumeSessionResponse = sessionSchema;

export const endSessionBody = endSessionSchema;

export const endSessionPath = z.object({
  session_id: idSchema,
});

export const endSessionResponse = sessionSchema;

export const escalateSessionBody = escalateSessionSchema;

export const escalateSessionPath = z.object({
  session_id: idSchema,
});

export const escalateSessionResponse = sessionSchema;

export const rateSessionBody = rateSessionSchema;

export const rateSessionPath = z.object({
  session_id: idSchema,
});

export const rateSessionResponse = ratingSchema;

export const renewChatTokenPath = z.object({
  session_id: idSchema,
});

export const renewChatTokenResponse = chatTokenSchema;

export const getSessionSlaPath = z.object({
  session_id: idSchema,
});

export const getSessionSlaResponse = slaTimelineSchema;

export const getAvailabilityQuery = z.strictObject({
  team_id: idSchema.exactOptional(),
  skills: z
    .string()
    .min(1)
    .max(1300)
    .regex(/^[A-Za-z0-9_.:-]{1,64}(,[A-Za-z0-9_.:-]{1,64}){0,19}$/u)
    .exactOptional(),
  language: languageTagSchema.exactOptional(),
});

export const getAvailabilityResponse = availabilitySchema;

export const listTicketsQuery = z.strictObject({
  status: ticketStatusSchema.exactOptional(),
  priority: prioritySchema.exactOptional(),
  assigned_to: idSchema.exactOptional(),
  customer_id: idSchema.exactOptional(),
  category: labelSchema.exactOptional(),
  limit: z
    .string()
    .regex(wholeNumber, "Invalid input: expected a whole number, such as 10")
    .transform(Number)
    .pipe(z.int().gte(1).lte(200))
    .default(50),
  cursor: z.string().min(1).max(512).exactOptional(),
});

export const listTicketsResponse = ticketListSchema;

export const createTicketBody = createTicketSchema;

export const createTicketResponse = ticketSchema;

export const getTicketPath = z.object({
  ticket_id: idSchema,
});

export const getTicketResponse = ticketSchema;

export const updateTicketBody = updateTicketSchema;

export const updateTicketPath = z.object({
  ticket_id: idSchema,
});

export const updateTicketResponse = ticketSchema;

export const addTicketTagsBody = addTagsSchema;

export const addTicketTagsPath = z.object({
  ticket_id: idSchema,
});

export const addTicketTagsResponse = ticketSchema;

export const removeTicketTagPath = z.object({
  ticket_id: idSchema,
  tag: labelSchema,
});

export const removeTicketTagResponse = ticketSchema;

export const addCommentBody = addCommentSchema;

export const addCommentPath = z.object({
  ticket_id: idSchema,
});

export const addCommentResponse = commentSchema;

export const addNoteBody = addNoteSchema;

export const addNotePath = z.object({
  ticket_id: idSchema,
});

export const addNoteResponse = noteSchema;

export const escalateTicketBody = escalateTicketSchema;

export const escalateTicketPath = z.object({
  ticket_id: idSchema,
});

export const escalateTicketResponse = ticketSchema;

export const getTicketSlaPath = z.object({
  ticket_id: idSchema,
});

export const getTicketSlaResponse = slaTimelineSchema;

export const listSlaPoliciesQuery = z.strictObject({
  limit: z
    .string()
    .regex(wholeNumber, "Invalid input: expected a whole number, such as 10")
    .transform(Number)
    .pipe(z.int().gte(1).lte(200))
    .default(50),
  cursor: z.string().min(1).max(512).exactOptional(),
});

export const listSlaPoliciesResponse = slaPolicyListSchema;

export const createSlaPolicyBody = createSlaPolicySchema;

export const createSlaPolicyResponse = slaPolicySchema;

export const getSlaPolicyPath = z.object({
  policy_id: idSchema,
});

export const getSlaPolicyResponse = slaPolicySchema;

export const updateSlaPolicyBody = updateSlaPolicySchema;

export const updateSlaPolicyPath = z.object({
  policy_id: idSchema,
});

export const updateSlaPolicyResponse = slaPolicySchema;

export const listCalendarsQuery = z.strictObject({
  limit: z
    .string()
    .regex(wholeNumber, "Invalid input: expected a whole number, such as 10")
    .transform(Number)
    .pipe(z.int().gte(1).lte(200))
    .default(50),
  cursor: z.string().min(1).max(512).exactOptional(),
});

export const listCalendarsResponse = calendarListSchema;

export const createCalendarBody = createCalendarSchema;

export const createCalendarResponse = calendarSchema;

export const getCalendarPath = z.object({
  calendar_id: idSchema,
});

export const getCalendarResponse = calendarSchema;

export const updateCalendarBody = updateCalendarSchema;

export const updateCalendarPath = z.object({
  calendar_id: idSchema,
});

export const updateCalendarResponse = calendarSchema;

export const listQuickActionsResponse = quickActionListSchema;

export const listQuickActionExecutionsQuery = z.strictObject({
  session_id: idSchema.exactOptional(),
  ticket_id: idSchema.exactOptional(),
  action_id: idSchema.exactOptional(),
  status: quickActionExecutionStatusSchema.exactOptional(),
  limit: z
    .string()
    .regex(wholeNumber, "Invalid input: expected a whole number, such as 10")
    .transform(Number)
    .pipe(z.int().gte(1).lte(200))
    .default(50),
  cursor: z.string().min(1).max(512).exactOptional(),
});

export const listQuickActionExecutionsResponse = quickActionExecutionListSchema;

export const getQuickActionExecutionPath = z.object({
  execution_id: idSchema,
});

export const getQuickActionExecutionResponse = quickActionExecutionSchema;

export const executeQuickActionBody = executeQuickActionSchema;

export const executeQuickActionPath = z.object({
  action_id: idSchema,
});

export const executeQuickActionResponse = quickActionResultSchema;

export const searchArticlesQuery = z.strictObject({
  q: z.string().min(1).max(500),
  category: labelSchema.exactOptional(),
  limit: z
    .string()
    .regex(wholeNumber, "Invalid input: expected a whole number, such as 10")
    .transform(Number)
    .pipe(z.int().gte(1).lte(50))
    .default(10),
});

export const searchArticlesResponse = searchResultsSchema;

export const suggestArticlesBody = suggestArticlesSchema;

export const suggestArticlesResponse = searchResultsSchema;

export const listArticlesQuery = z.strictObject({
  status: articleStatusSchema.exactOptional(),
  category: labelSchema.exactOptional(),
  locale: languageTagSchema.exactOptional(),
  limit: z
    .string()
    .regex(wholeNumber, "Invalid input: expected a whole number, such as 10")
    .transform(Number)
    .pipe(z.int().gte(1).lte(200))
    .default(50),
  cursor: z.string().min(1).max(512).exactOptional(),
});

export const listArticlesResponse = articleListSchema;

export const createArticleBody = createArticleSchema;

export const createArticleResponse = articleSchema;

export const getArticlePath = z.object({
  article_id: idSchema,
});

export const getArticleResponse = articleSchema;

export const updateArticleBody = updateArticleSchema;

export const updateArticlePath = z.object({
  article_id: idSchema,
});

export const updateArticleResponse = articleSchema;

export const listAgentsQuery = z.strictObject({
  status: agentAvailabilitySchema.exactOptional(),
  team_id: idSchema.exactOptional(),
  limit: z
    .string()
    .regex(wholeNumber, "Invalid input: expected a whole number, such as 10")
    .transform(Number)
    .pipe(z.int().gte(1).lte(200))
    .default(50),
  cursor: z.string().min(1).max(512).exactOptional(),
});

export const listAgentsResponse = agentListSchema;

export const createAgentBody = createAgentSchema;

export const createAgentResponse = agentSchema;

export const getAgentPath = z.object({
  agent_id: idSchema,
});

export const getAgentResponse = agentSchema;

export const updateAgentBody = updateAgentSchema;

export const updateAgentPath = z.object({
  agent_id: idSchema,
});

export const updateAgentResponse = agentSchema;

export const getAgentStatusPath = z.object({
  agent_id: idSchema,
});

export const getAgentStatusResponse = agentStatusSchema;

export const updateAgentStatusBody = updateAgentStatusSchema;

export const updateAgentStatusPath = z.object({
  agent_id: idSchema,
});

export const updateAgentStatusResponse = agentStatusSchema;

export const listTeamsQuery = z.strictObject({
  limit: z
    .string()
    .regex(wholeNumber, "Invalid input: expected a whole number, such as 10")
    .transform(Number)
    .pipe(z.int().gte(1).lte(200))
    .default(50),
  cursor: z.string().min(1).max(512).exactOptional(),
});

export const listTeamsResponse = teamListSchema;

export const createTeamBody = createTeamSchema;

export const createTeamResponse = teamSchema;

export const getTeamPath = z.object({
  team_id: idSchema,
});

export const getTeamResponse = teamSchema;

export const updateTeamBody = updateTeamSchema;

export const updateTeamPath = z.object({
  team_id: idSchema,
});

export const updateTeamResponse = teamSchema;

export const listCustomersQuery = z.strictObject({
  q: z.string().min(1).max(200).exactOptional(),
  limit: z
    .string()
    .regex(wholeNumber, "Invalid input: expected a whole number, such as 10")
    .transform(Number)
    .pipe(z.int().gte(1).lte(200))
    .default(50),
  cursor: z.string().min(1).max(512).exactOptional(),
});

export const listCustomersResponse = customerListSchema;

export const eraseCustomerPath = z.object({
  customer_id: idSchema,
});

export const eraseCustomerResponse = erasureSchema;

export const getCustomerPath = z.object({
  customer_id: idSchema,
});

export const getCustomerResponse = customerSchema;

export const upsertCustomerBody = customerDetailsSchema;

export const upsertCustomerPath = z.object({
  customer_id: idSchema,
});

export const upsertCustomerResponse = customerSchema;

export const mergeCustomerBody = mergeCustomerSchema;

export const mergeCustomerPath = z.object({
  customer_id: idSchema,
});

export const mergeCustomerResponse = customerSchema;

export const getRetentionResponse = retentionRulesSchema;

export const updateRetentionBody = updateRetentionSchema;

export const updateRetentionResponse = retentionRulesSchema;

export const previewRetentionQuery = z.strictObject({
  session_transcripts_days: z
    .string()
    .regex(wholeNumber, "Invalid input: expected a whole number, such as 10")
    .transform(Number)
    .pipe(z.int().gte(1).lte(36500))
    .exactOptional(),
  closed_tickets_days: z
    .string()
    .regex(wholeNumber, "Invalid input: expected a whole number, such as 10")
    .transform(Number)
    .pipe(z.int().gte(1).lte(36500))
    .exactOptional(),
  inactive_customers_days: z
    .string()
    .regex(wholeNumber, "Invalid input: expected a whole number, such as 10")
    .transform(Number)
    .pipe(z.int().gte(1).lte(36500))
    .exactOptional(),
});

export const previewRetentionResponse = retentionPreviewSchema;

export const listAuditEntriesQuery = z.strictObject({
  after: z
    .string()
    .min(1)
    .max(16)
    .regex(/^[0-9]+$/u)
    .exactOptional(),
  limit: z
    .string()
    .regex(wholeNumber, "Invalid input: expected a whole number, such as 10")
    .transform(Number)
    .pipe(z.int().gte(1).lte(200))
    .default(50),
});

export const listAuditEntriesResponse = auditEntryListSchema;

export const getAnalyticsQuery = z.strictObject({
  start_date: z.iso.date().exactOptional(),
  end_date: z.iso.date().exactOptional(),
  group_by: z.enum(["hour", "day", "week"]).exactOptional(),
  timezone: z.string().min(1).max(64).default("UTC"),
  channel: channelSchema.exactOptional(),
  category: labelSchema.exactOptional(),
  agent_id: idSchema.exactOptional(),
  team_id: idSchema.exactOptional(),
  include: z
    .string()
    .regex(/^(by_agent|by_team)(,(by_agent|by_team))?$/u)
    .exactOptional(),
});

export const getAnalyticsResponse = analyticsSchema;

export const exportAnalyticsQuery = z.strictObject({
  start_date: z.iso.date().exactOptional(),
  end_date: z.iso.date().exactOptional(),
  group_by: z.enum(["hour", "day", "week"]).exactOptional(),
  timezone: z.string().min(1).max(64).default("UTC"),
  channel: channelSchema.exactOptional(),
  category: labelSchema.exactOptional(),
  agent_id: idSchema.exactOptional(),
  team_id: idSchema.exactOptional(),
  include: z
    .string()
    .regex(/^(by_agent|by_team)(,(by_agent|by_team))?$/u)
    .exactOptional(),
});

export const exportAnalyticsResponse = z.string();

export const listWebhooksQuery = z.strictObject({
  limit: z
    .string()
    .regex(wholeNumber, "Invalid input: expected a whole number, such as 10")
    .transform(Number)
    .pipe(z.int().gte(1).lte(200))
    .default(50),
  cursor: z.string().min(1).max(512).exactOptional(),
});

export const listWebhooksResponse = webhookListSchema;

export const createWebhookBody = createWebhookSchema;

export const createWebhookResponse = createdWebhookSchema;

export const deleteWebhookPath = z.object({
  webhook_id: idSchema,
});

export const deleteWebhookResponse = deletedWebhookSchema;

export const getWebhookPath = z.object({
  webhook_id: idSchema,
});

export const getWebhookResponse = webhookSchema;

export const updateWebhookBody = updateWebhookSchema;

export const updateWebhookPath = z.object({
  webhook_id: idSchema,
});

export const updateWebhookResponse = webhookSchema;

export const rotateWebhookSecretBody = rotateWebhookSecretSchema;

export const rotateWebhookSecretPath = z.object({
  webhook_id: idSchema,
});

export const rotateWebhookSecretResponse = createdWebhookSchema;

export const testWebhookPath = z.object({
  webhook_id: idSchema,
});

export const testWebhookResponse = webhookDeliverySchema;

export const listWebhookDeliveriesPath = z.object({
  webhook_id: idSchema,
});

export const listWebhookDeliveriesQuery = z.strictObject({
  status: deliveryStatusSchema.exactOptional(),
  event_id: idSchema.exactOptional(),
  limit: z
    .string()
    .regex(wholeNumber, "Invalid input: expected a whole number, such as 10")
    .transform(Number)
    .pipe(z.int().gte(1).lte(200))
    .default(50),
  cursor: z.string().min(1).max(512).exactOptional(),
});

export const listWebhookDeliveriesResponse = webhookDeliveryListSchema;

export const getWebhookDeliveryPath = z.object({
  webhook_id: idSchema,
  delivery_id: idSchema,
});

export const getWebhookDeliveryResponse = webhookDeliverySchema;

export const redeliverWebhookDeliveryPath = z.object({
  webhook_id: idSchema,
  delivery_id: idSchema,
});

export const redeliverWebhookDeliveryResponse = webhookDeliverySchema;

export const redeliverWebhookEventsBody = redeliverEventsSchema;

export const redeliverWebhookEventsPath = z.object({
  webhook_id: idSchema,
});

export const redeliverWebhookEventsResponse = redeliverySchema;

export const listEventsQuery = z.strictObject({
  after: idSchema.exactOptional(),
  type: eventTypeSchema.exactOptional(),
  limit: z
    .string()
    .regex(wholeNumber, "Invalid input: expected a whole number, such as 10")
    .transform(Number)
    .pipe(z.int().gte(1).lte(200))
    .default(50),
  cursor: z.string().min(1).max(512).exactOptional(),
});

export const listEventsResponse = eventListSchema;

export const getHealthResponse = healthSchema;

export const getReadinessResponse = healthSchema;
