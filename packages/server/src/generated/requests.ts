// Generated from openapi/openapi.yaml by openapi/generate. Do not edit.
import type { z } from "zod";
import type { OperationId } from "./operations.ts";
import type * as schemas from "./schemas.ts";
import type { operations } from "./types.ts";

type Empty = Record<string, never>;
type Parsed<Name extends keyof typeof schemas> = z.output<(typeof schemas)[Name]>;

interface Requests {
  listSessions: { path: Empty; query: Parsed<"listSessionsQuery">; body: undefined };
  startSession: { path: Empty; query: Empty; body: Parsed<"startSessionBody"> };
  getSession: { path: Parsed<"getSessionPath">; query: Empty; body: undefined };
  listMessages: { path: Parsed<"listMessagesPath">; query: Parsed<"listMessagesQuery">; body: undefined };
  sendMessage: { path: Parsed<"sendMessagePath">; query: Empty; body: Parsed<"sendMessageBody"> };
  listSessionEvents: {
    path: Parsed<"listSessionEventsPath">;
    query: Parsed<"listSessionEventsQuery">;
    body: undefined;
  };
  markRead: { path: Parsed<"markReadPath">; query: Empty; body: Parsed<"markReadBody"> };
  transferSession: { path: Parsed<"transferSessionPath">; query: Empty; body: Parsed<"transferSessionBody"> };
  acceptTransfer: { path: Parsed<"acceptTransferPath">; query: Empty; body: undefined };
  declineTransfer: { path: Parsed<"declineTransferPath">; query: Empty; body: Parsed<"declineTransferBody"> };
  cancelTransfer: { path: Parsed<"cancelTransferPath">; query: Empty; body: undefined };
  holdSession: { path: Parsed<"holdSessionPath">; query: Empty; body: undefined };
  resumeSession: { path: Parsed<"resumeSessionPath">; query: Empty; body: undefined };
  endSession: { path: Parsed<"endSessionPath">; query: Empty; body: Parsed<"endSessionBody"> };
  escalateSession: { path: Parsed<"escalateSessionPath">; query: Empty; body: Parsed<"escalateSessionBody"> };
  rateSession: { path: Parsed<"rateSessionPath">; query: Empty; body: Parsed<"rateSessionBody"> };
  renewChatToken: { path: Parsed<"renewChatTokenPath">; query: Empty; body: undefined };
  getAvailability: { path: Empty; query: Parsed<"getAvailabilityQuery">; body: undefined };
  listTickets: { path: Empty; query: Parsed<"listTicketsQuery">; body: undefined };
  createTicket: { path: Empty; query: Empty; body: Parsed<"createTicketBody"> };
  getTicket: { path: Parsed<"getTicketPath">; query: Empty; body: undefined };
  updateTicket: { path: Parsed<"updateTicketPath">; query: Empty; body: Parsed<"updateTicketBody"> };
  addTicketTags: { path: Parsed<"addTicketTagsPath">; query: Empty; body: Parsed<"addTicketTagsBody"> };
  removeTicketTag: { path: Parsed<"removeTicketTagPath">; query: Empty; body: undefined };
  addComment: { path: Parsed<"addCommentPath">; query: Empty; body: Parsed<"addCommentBody"> };
  addNote: { path: Parsed<"addNotePath">; query: Empty; body: Parsed<"addNoteBody"> };
  escalateTicket: { path: Parsed<"escalateTicketPath">; query: Empty; body: Parsed<"escalateTicketBody"> };
  listQuickActions: { path: Empty; query: Empty; body: undefined };
  listQuickActionExecutions: {
    path: Empty;
    query: Parsed<"listQuickActionExecutionsQuery">;
    body: undefined;
  };
  getQuickActionExecution: { path: Parsed<"getQuickActionExecutionPath">; query: Empty; body: undefined };
  executeQuickAction: {
    path: Parsed<"executeQuickActionPath">;
    query: Empty;
    body: Parsed<"executeQuickActionBody">;
  };
  searchArticles: { path: Empty; query: Parsed<"searchArticlesQuery">; body: undefined };
  suggestArticles: { path: Empty; query: Empty; body: Parsed<"suggestArticlesBody"> };
  listArticles: { path: Empty; query: Parsed<"listArticlesQuery">; body: undefined };
  createArticle: { path: Empty; query: Empty; body: Parsed<"createArticleBody"> };
  getArticle: { path: Parsed<"getArticlePath">; query: Empty; body: undefined };
  updateArticle: { path: Parsed<"updateArticlePath">; query: Empty; body: Parsed<"updateArticleBody"> };
  listAgents: { path: Empty; query: Parsed<"listAgentsQuery">; body: undefined };
  createAgent: { path: Empty; query: Empty; body: Parsed<"createAgentBody"> };
  getAgent: { path: Parsed<"getAgentPath">; query: Empty; body: undefined };
  updateAgent: { path: Parsed<"updateAgentPath">; query: Empty; body: Parsed<"updateAgentBody"> };
  getAgentStatus: { path: Parsed<"getAgentStatusPath">; query: Empty; body: undefined };
  updateAgentStatus: {
    path: Parsed<"updateAgentStatusPath">;
    query: Empty;
    body: Parsed<"updateAgentStatusBody">;
  };
  listTeams: { path: Empty; query: Parsed<"listTeamsQuery">; body: undefined };
  createTeam: { path: Empty; query: Empty; body: Parsed<"createTeamBody"> };
  getTeam: { path: Parsed<"getTeamPath">; query: Empty; body: undefined };
  updateTeam: { path: Parsed<"updateTeamPath">; query: Empty; body: Parsed<"updateTeamBody"> };
  listCustomers: { path: Empty; query: Parsed<"listCustomersQuery">; body: undefined };
  getCustomer: { path: Parsed<"getCustomerPath">; query: Empty; body: undefined };
  upsertCustomer: { path: Parsed<"upsertCustomerPath">; query: Empty; body: Parsed<"upsertCustomerBody"> };
  eraseCustomer: { path: Parsed<"eraseCustomerPath">; query: Empty; body: undefined };
  mergeCustomer: { path: Parsed<"mergeCustomerPath">; query: Empty; body: Parsed<"mergeCustomerBody"> };
  listAuditEntries: { path: Empty; query: Parsed<"listAuditEntriesQuery">; body: undefined };
  getAnalytics: { path: Empty; query: Parsed<"getAnalyticsQuery">; body: undefined };
  exportAnalytics: { path: Empty; query: Parsed<"exportAnalyticsQuery">; body: undefined };
  listWebhooks: { path: Empty; query: Parsed<"listWebhooksQuery">; body: undefined };
  createWebhook: { path: Empty; query: Empty; body: Parsed<"createWebhookBody"> };
  getWebhook: { path: Parsed<"getWebhookPath">; query: Empty; body: undefined };
  updateWebhook: { path: Parsed<"updateWebhookPath">; query: Empty; body: Parsed<"updateWebhookBody"> };
  deleteWebhook: { path: Parsed<"deleteWebhookPath">; query: Empty; body: undefined };
  rotateWebhookSecret: {
    path: Parsed<"rotateWebhookSecretPath">;
    query: Empty;
    body: Parsed<"rotateWebhookSecretBody">;
  };
  testWebhook: { path: Parsed<"testWebhookPath">; query: Empty; body: undefined };
  listWebhookDeliveries: {
    path: Parsed<"listWebhookDeliveriesPath">;
    query: Parsed<"listWebhookDeliveriesQuery">;
    body: undefined;
  };
  getWebhookDelivery: { path: Parsed<"getWebhookDeliveryPath">; query: Empty; body: undefined };
  redeliverWebhookDelivery: { path: Parsed<"redeliverWebhookDeliveryPath">; query: Empty; body: undefined };
  redeliverWebhookEvents: {
    path: Parsed<"redeliverWebhookEventsPath">;
    query: Empty;
    body: Parsed<"redeliverWebhookEventsBody">;
  };
  listEvents: { path: Empty; query: Parsed<"listEventsQuery">; body: undefined };
  getHealth: { path: Empty; query: Empty; body: undefined };
  getReadiness: { path: Empty; query: Empty; body: undefined };
}

interface Responses {
  listSessions: operations["listSessions"]["responses"][200]["content"]["application/json"];
  startSession: operations["startSession"]["responses"][201]["content"]["application/json"];
  getSession: operations["getSession"]["responses"][200]["content"]["application/json"];
  listMessages: operations["listMessages"]["responses"][200]["content"]["application/json"];
  sendMessage: operations["sendMessage"]["responses"][201]["content"]["application/json"];
  listSessionEvents: operations["listSessionEvents"]["responses"][200]["content"]["application/json"];
  markRead: operations["markRead"]["responses"][200]["content"]["application/json"];
  transferSession: operations["transferSession"]["responses"][200]["content"]["application/json"];
  acceptTransfer: operations["acceptTransfer"]["responses"][200]["content"]["application/json"];
  declineTransfer: operations["declineTransfer"]["responses"][200]["content"]["application/json"];
  cancelTransfer: operations["cancelTransfer"]["responses"][200]["content"]["application/json"];
  holdSession: operations["holdSession"]["responses"][200]["content"]["application/json"];
  resumeSession: operations["resumeSession"]["responses"][200]["content"]["application/json"];
  endSession: operations["endSession"]["responses"][200]["content"]["application/json"];
  escalateSession: operations["escalateSession"]["responses"][200]["content"]["application/json"];
  rateSession: operations["rateSession"]["responses"][201]["content"]["application/json"];
  renewChatToken: operations["renewChatToken"]["responses"][200]["content"]["application/json"];
  getAvailability: operations["getAvailability"]["responses"][200]["content"]["application/json"];
  listTickets: operations["listTickets"]["responses"][200]["content"]["application/json"];
  createTicket: operations["createTicket"]["responses"][201]["content"]["application/json"];
  getTicket: operations["getTicket"]["responses"][200]["content"]["application/json"];
  updateTicket: operations["updateTicket"]["responses"][200]["content"]["application/json"];
  addTicketTags: operations["addTicketTags"]["responses"][200]["content"]["application/json"];
  removeTicketTag: operations["removeTicketTag"]["responses"][200]["content"]["application/json"];
  addComment: operations["addComment"]["responses"][201]["content"]["application/json"];
  addNote: operations["addNote"]["responses"][201]["content"]["application/json"];
  escalateTicket: operations["escalateTicket"]["responses"][200]["content"]["application/json"];
  listQuickActions: operations["listQuickActions"]["responses"][200]["content"]["application/json"];
  listQuickActionExecutions: operations["listQuickActionExecutions"]["responses"][200]["content"]["application/json"];
  getQuickActionExecution: operations["getQuickActionExecution"]["responses"][200]["content"]["application/json"];
  executeQuickAction: operations["executeQuickAction"]["responses"][200]["content"]["application/json"];
  searchArticles: operations["searchArticles"]["responses"][200]["content"]["application/json"];
  suggestArticles: operations["suggestArticles"]["responses"][200]["content"]["application/json"];
  listArticles: operations["listArticles"]["responses"][200]["content"]["application/json"];
  createArticle: operations["createArticle"]["responses"][201]["content"]["application/json"];
  getArticle: operations["getArticle"]["responses"][200]["content"]["application/json"];
  updateArticle: operations["updateArticle"]["responses"][200]["content"]["application/json"];
  listAgents: operations["listAgents"]["responses"][200]["content"]["application/json"];
  createAgent: operations["createAgent"]["responses"][201]["content"]["application/json"];
  getAgent: operations["getAgent"]["responses"][200]["content"]["application/json"];
  updateAgent: operations["updateAgent"]["responses"][200]["content"]["application/json"];
  getAgentStatus: operations["getAgentStatus"]["responses"][200]["content"]["application/json"];
  updateAgentStatus: operations["updateAgentStatus"]["responses"][200]["content"]["application/json"];
  listTeams: operations["listTeams"]["responses"][200]["content"]["application/json"];
  createTeam: operations["createTeam"]["responses"][201]["content"]["application/json"];
  getTeam: operations["getTeam"]["responses"][200]["content"]["application/json"];
  updateTeam: operations["updateTeam"]["responses"][200]["content"]["application/json"];
  listCustomers: operations["listCustomers"]["responses"][200]["content"]["application/json"];
  getCustomer: operations["getCustomer"]["responses"][200]["content"]["application/json"];
  upsertCustomer: operations["upsertCustomer"]["responses"][200]["content"]["application/json"];
  eraseCustomer: operations["eraseCustomer"]["responses"][200]["content"]["application/json"];
  mergeCustomer: operations["mergeCustomer"]["responses"][200]["content"]["application/json"];
  listAuditEntries: operations["listAuditEntries"]["responses"][200]["content"]["application/json"];
  getAnalytics: operations["getAnalytics"]["responses"][200]["content"]["application/json"];
  exportAnalytics: operations["exportAnalytics"]["responses"][200]["content"]["text/csv"];
  listWebhooks: operations["listWebhooks"]["responses"][200]["content"]["application/json"];
  createWebhook: operations["createWebhook"]["responses"][201]["content"]["application/json"];
  getWebhook: operations["getWebhook"]["responses"][200]["content"]["application/json"];
  updateWebhook: operations["updateWebhook"]["responses"][200]["content"]["application/json"];
  deleteWebhook: operations["deleteWebhook"]["responses"][200]["content"]["application/json"];
  rotateWebhookSecret: operations["rotateWebhookSecret"]["responses"][200]["content"]["application/json"];
  testWebhook: operations["testWebhook"]["responses"][201]["content"]["application/json"];
  listWebhookDeliveries: operations["listWebhookDeliveries"]["responses"][200]["content"]["application/json"];
  getWebhookDelivery: operations["getWebhookDelivery"]["responses"][200]["content"]["application/json"];
  redeliverWebhookDelivery: operations["redeliverWebhookDelivery"]["responses"][200]["content"]["application/json"];
  redeliverWebhookEvents: operations["redeliverWebhookEvents"]["responses"][200]["content"]["application/json"];
  listEvents: operations["listEvents"]["responses"][200]["content"]["application/json"];
  getHealth: operations["getHealth"]["responses"][200]["content"]["application/json"];
  getReadiness: operations["getReadiness"]["responses"][200]["content"]["application/json"];
}

/** What a call of the operation holds, after its parts were checked and defaults filled in. */
export type RequestOf<Id extends OperationId> = Requests[Id];

/** The body of the operation's success answer: JSON, or text where the document has another media type. */
export type ResponseOf<Id extends OperationId> = Responses[Id];
