import type { OperationId } from "../../src/generated/operations.ts";
import type { Belongings } from "./belongings.ts";
import { spare } from "./spare.ts";

/** What a call is made of beside its address. */
interface Parts {
  readonly query?: string;
  readonly body?: object;
}

/** Makes the valid call: `own` is what the tenant has whom it is made in, `text` goes into every free text. */
type MakeParts = (own: Belongings, text: string) => Parts;

let made = 0;
const unique = (prefix: string): string => {
  made += 1;
  return `${prefix}_${made}`;
};
const [low, high] = [
  { response: 480, resolution: 7200 },
  { response: 30, resolution: 480 },
];
/** What a policy promises, and when a calendar is open, where it does not matter. */
export const slaTargets = { urgent: high, high, normal: low, low };
export const openMondays = { monday: [{ start: "09:00", end: "17:00" }] };

const nothing: MakeParts = () => ({});

/** One valid call of each operation; what it names in its address is given elsewhere. */
export const requests: Readonly<Record<OperationId, MakeParts>> = {
  listSessions: () => ({ query: "?limit=5" }),
  startSession: ({ customer_id, team_id }, text) => ({
    body: { customer_id, team_id, channel: "chat", initial_message: text, context: { page: text } },
  }),
  getSession: nothing,
  getSessionSla: nothing,
  listMessages: nothing,
  sendMessage: (_, text) => ({ body: { content: text } }),
  listSessionEvents: nothing,
  markRead: () => ({ body: { seq: 1 } }),
  transferSession: ({ team_id }, text) => ({
    body: { target_type: "team", target_id: team_id, reason: text, notes: text },
  }),
  acceptTransfer: nothing,
  declineTransfer: (_, text) => ({ body: { reason: text } }),
  cancelTransfer: nothing,
  holdSession: nothing,
  resumeSession: nothing,
  endSession: (_, text) => ({ body: { resolution: "resolved", resolution_notes: text } }),
  escalateSession: (_, text) => ({ body: { level: "supervisor", reason: text, urgency: "high" } }),
  rateSession: (_, text) => ({ body: { score: 4, comment: text } }),
  renewChatToken: nothing,

  getAvailability: () => ({ query: "?language=en" }),

  listTickets: () => ({ query: "?limit=5" }),
  createTicket: ({ customer_id, agent_id, session_id }, text) => ({
    body: {
      subject: text,
      description: text,
      customer_id,
      assigned_to: agent_id,
      related_session_id: session_id,
    },
  }),
  getTicket: nothing,
  getTicketSla: nothing,
  updateTicket: ({ agent_id }, text) => ({ body: { subject: text, assigned_to: agent_id } }),
  addTicketTags: () => ({ body: { tags: ["late"] } }),
  removeTicketTag: nothing,
  addComment: (_, text) => ({ body: { content: text, public: false } }),
  addNote: ({ agent_id }, text) => ({ body: { content: text, mention_agent_ids: [agent_id] } }),
  escalateTicket: (_, text) => ({ body: { escalation_type: "tier_2", reason: text, notes: text } }),

  listQuickActions: nothing,
  executeQuickAction: ({ session_id }, text) => ({
    body: { session_id, context: { order_id: "ord_1", reason: text } },
  }),
  listQuickActionExecutions: ({ session_id }) => ({ query: `?session_id=${session_id}&limit=5` }),
  getQuickActionExecution: nothing,

  searchArticles: () => ({ query: "?q=refund" }),
  suggestArticles: ({ session_id }, text) => ({ body: { session_id, message: `refund ${text}` } }),
  listArticles: () => ({ query: "?limit=5" }),
  getArticle: nothing,
  createArticle: (_, text) => ({ body: { title: `Refunds ${text}`, body: text, status: "published" } }),
  updateArticle: (_, text) => ({ body: { body: `A refund takes three days. ${text}` } }),

  listAgents: () => ({ query: "?limit=5" }),
  getAgent: nothing,
  createAgent: ({ team_id }, text) => ({ body: { id: unique("agent"), name: text, team_ids: [team_id] } }),
  updateAgent: (_, text) => ({ body: { name: text } }),
  getAgentStatus: nothing,
  updateAgentStatus: (_, text) => ({ body: { status: "available", reason: text } }),

  listTeams: () => ({ query: "?limit=5" }),
  getTeam: nothing,
  createTeam: ({ agent_id }, text) => ({ body: { name: text, member_ids: [agent_id] } }),
  updateTeam: ({ calendar_id }, text) => ({ body: { description: text, calendar_id } }),

  listSlaPolicies: () => ({ query: "?limit=5" }),
  getSlaPolicy: nothing,
  createSlaPolicy: ({ calendar_id, team_id }, text) => ({
    body: {
      name: text,
      enabled: false,
      calendar_id,
      targets: slaTargets,
      conditions: { team_ids: [team_id] },
    },
  }),
  updateSlaPolicy: ({ calendar_id }, text) => ({ body: { name: text, calendar_id } }),
  listCalendars: () => ({ query: "?limit=5" }),
  getCalendar: nothing,
  createCalendar: (_, text) => ({
    body: { name: text, timezone: "UTC", hours: openMondays, holidays: [{ date: "2026-12-25", name: text }] },
  }),
  updateCalendar: (_, text) => ({ body: { name: text } }),

  listCustomers: () => ({ query: "?limit=5" }),
  getCustomer: nothing,
  upsertCustomer: (_, text) => ({ body: { name: text } }),
  eraseCustomer: nothing,
  mergeCustomer: () => ({ body: { duplicate_id: spare() } }),

  getRetention: nothing,
  updateRetention: () => ({ body: { session_transcripts_days: 3650 } }),
  previewRetention: () => ({ query: "?closed_tickets_days=30" }),
  listAuditEntries: () => ({ query: "?limit=5" }),

  getAnalytics: nothing,
  exportAnalytics: nothing,

  listWebhooks: () => ({ query: "?limit=5" }),
  createWebhook: ({ team_id }, text) => ({
    body: { url: "https://hooks.example.com/in", events: ["*"], team_ids: [team_id], description: text },
  }),
  getWebhook: nothing,
  updateWebhook: (_, text) => ({ body: { description: text } }),
  deleteWebhook: nothing,
  rotateWebhookSecret: () => ({ body: { overlap_seconds: 60 } }),
  testWebhook: nothing,
  listWebhookDeliveries: () => ({ query: "?limit=5" }),
  getWebhookDelivery: nothing,
  redeliverWebhookDelivery: nothing,
  redeliverWebhookEvents: ({ event_id }) => ({ body: { after_event_id: event_id } }),
  listEvents: ({ event_id }) => ({ query: `?after=${event_id}` }),

  getHealth: nothing,
  getReadiness: nothing,
};
