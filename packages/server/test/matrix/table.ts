import type { OperationId } from "../../src/generated/operations.ts";

const floor = [
  "pos_staff",
  "server",
  "restaurant_staff",
  "kitchen",
  "host",
  "bartender",
  "cashier",
  "drive_thru_staff",
];
const shift = ["manager", "restaurant_manager"];
const platform = ["platform_admin", "system_admin", "super_admin"];

const admins = ["tenant_admin", ...platform];
const managers = [...shift, ...admins];
const staff = [...floor, ...managers];

/** The 14 roles of the original. */
export const roles: readonly string[] = staff;
/** Those who may name another tenant. */
export const platformRoles: readonly string[] = platform;

/** Who may do one operation. */
export interface Row {
  /** The roles that may; none for what needs no token. */
  readonly may: readonly string[];
  /** Whether it needs no token. */
  readonly isPublic?: true;
  /** The roles that may do it to what is not their own; the same as `may` unless said. */
  readonly toOthers?: readonly string[];
  /** Whether what is not there is said to be so before it is asked whose it would be. */
  readonly looksFirst?: true;
  /** Whether a customer's chat token may, for its own session. */
  readonly customer?: "its session";
  /** What anybody gets for a colleague's thing, whatever their role. */
  readonly colleagues?: string;
  /** What the id of another tenant's thing gives, and that of nothing; unless said, the call has no id or makes the thing. */
  readonly unknown?: string;
  /** Whether the caller's own id is never unknown: it is made at first sight, in whichever tenant the caller acts for. */
  readonly makesCaller?: true;
}

/**
 * Who may do what, by hand, from section 4 of the design: any of the 14 roles what the original describes and what goes
 * with it; agents, teams, articles and service levels are looked after by managers; each agent sets its own status and
 * managers everybody's; webhooks and what they are told are for admins; a customer reads its own session, writes in it and rates
 * it; an offer is answered by who is asked, and taken back by who made it and by managers. What is not in a row is refused.
 */
export const table: Readonly<Record<OperationId, Row>> = {
  listSessions: { may: staff },
  startSession: { may: staff },
  getSession: { may: staff, customer: "its session", unknown: "session_not_found" },
  getSessionSla: { may: staff, unknown: "session_not_found" },
  listMessages: { may: staff, customer: "its session", unknown: "session_not_found" },
  sendMessage: { may: staff, customer: "its session", unknown: "session_not_found" },
  listSessionEvents: { may: staff, customer: "its session", unknown: "session_not_found" },
  markRead: { may: staff, customer: "its session", unknown: "session_not_found" },
  transferSession: { may: staff, unknown: "session_not_found" },
  acceptTransfer: { may: staff, colleagues: "forbidden", unknown: "session_not_found" },
  declineTransfer: { may: staff, colleagues: "forbidden", unknown: "session_not_found" },
  cancelTransfer: { may: staff, toOthers: managers, looksFirst: true, unknown: "session_not_found" },
  holdSession: { may: staff, unknown: "session_not_found" },
  resumeSession: { may: staff, unknown: "session_not_found" },
  endSession: { may: staff, unknown: "session_not_found" },
  escalateSession: { may: staff, unknown: "session_not_found" },
  rateSession: { may: staff, customer: "its session", unknown: "session_not_found" },
  renewChatToken: { may: staff, unknown: "session_not_found" },

  getAvailability: { may: staff, customer: "its session" },

  listTickets: { may: staff },
  createTicket: { may: staff },
  getTicket: { may: staff, unknown: "ticket_not_found" },
  getTicketSla: { may: staff, unknown: "ticket_not_found" },
  updateTicket: { may: staff, unknown: "ticket_not_found" },
  addTicketTags: { may: staff, unknown: "ticket_not_found" },
  removeTicketTag: { may: staff, unknown: "ticket_not_found" },
  addComment: { may: staff, unknown: "ticket_not_found" },
  addNote: { may: staff, unknown: "ticket_not_found" },
  escalateTicket: { may: staff, unknown: "ticket_not_found" },

  listQuickActions: { may: staff },
  executeQuickAction: { may: staff, unknown: "action_not_found" },
  listQuickActionExecutions: { may: staff },
  getQuickActionExecution: { may: staff, unknown: "execution_not_found" },

  searchArticles: { may: staff },
  suggestArticles: { may: staff },
  listArticles: { may: staff },
  getArticle: { may: staff, unknown: "article_not_found" },
  createArticle: { may: managers },
  updateArticle: { may: managers, unknown: "article_not_found" },

  listAgents: { may: staff },
  getAgent: { may: staff, unknown: "agent_not_found" },
  createAgent: { may: managers },
  updateAgent: { may: managers, unknown: "agent_not_found" },
  getAgentStatus: { may: staff, unknown: "agent_not_found" },
  updateAgentStatus: { may: staff, toOthers: managers, unknown: "agent_not_found", makesCaller: true },

  listTeams: { may: staff },
  getTeam: { may: staff, unknown: "team_not_found" },
  createTeam: { may: managers },
  updateTeam: { may: managers, unknown: "team_not_found" },

  listSlaPolicies: { may: staff },
  getSlaPolicy: { may: staff, unknown: "sla_policy_not_found" },
  createSlaPolicy: { may: managers },
  updateSlaPolicy: { may: managers, unknown: "sla_policy_not_found" },
  listCalendars: { may: staff },
  getCalendar: { may: staff, unknown: "calendar_not_found" },
  createCalendar: { may: managers },
  updateCalendar: { may: managers, unknown: "calendar_not_found" },

  listCustomers: { may: staff },
  getCustomer: { may: staff, unknown: "customer_not_found" },
  upsertCustomer: { may: staff },
  eraseCustomer: { may: admins, unknown: "customer_not_found" },
  mergeCustomer: { may: managers, unknown: "customer_not_found" },

  getRetention: { may: admins },
  updateRetention: { may: admins },
  previewRetention: { may: admins },
  listAuditEntries: { may: admins },

  getAnalytics: { may: staff },
  exportAnalytics: { may: staff },

  listWebhooks: { may: admins },
  createWebhook: { may: admins },
  getWebhook: { may: admins, unknown: "webhook_not_found" },
  updateWebhook: { may: admins, unknown: "webhook_not_found" },
  deleteWebhook: { may: admins, unknown: "webhook_not_found" },
  rotateWebhookSecret: { may: admins, unknown: "webhook_not_found" },
  testWebhook: { may: admins, unknown: "webhook_not_found" },
  listWebhookDeliveries: { may: admins, unknown: "webhook_not_found" },
  getWebhookDelivery: { may: admins, unknown: "webhook_not_found" },
  redeliverWebhookDelivery: { may: admins, unknown: "webhook_not_found" },
  redeliverWebhookEvents: { may: admins, unknown: "webhook_not_found" },
  listEvents: { may: admins },

  getHealth: { may: [], isPublic: true },
  getReadiness: { may: [], isPublic: true },
};

/** Who may run one quick action. */
export interface ActionRow {
  readonly may: readonly string[];
  /** What lets others run it as well, when their token names it. */
  readonly permission: string | null;
}

/** Who may run which quick action, from the same section. */
export const actionTable: Readonly<Record<string, ActionRow>> = {
  action_refund: { may: managers, permission: "refund:write" },
  action_resend_order: { may: staff, permission: null },
  action_add_credit: { may: managers, permission: "credit:write" },
};
