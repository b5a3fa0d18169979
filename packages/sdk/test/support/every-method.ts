import type { OperationId } from "../../src/generated/operations.ts";
import type { ApiCall, SupportClient } from "../../src/index.ts";

/** One call of each method, by the operation it calls. A missing one does not compile. */
export const everyMethod: Record<OperationId, (client: SupportClient) => ApiCall<unknown>> = {
  listSessions: (client) => client.sessions.list({ status: "active" }),
  startSession: (client) => client.sessions.start({ customer_id: "cust_1", channel: "chat" }),
  getSession: (client) => client.sessions.retrieve("sess_1"),
  listMessages: (client) => client.sessions.listMessages("sess_1", { after: "3" }),
  sendMessage: (client) => client.sessions.sendMessage("sess_1", { content: "Hello" }),
  listSessionEvents: (client) => client.sessions.listEvents("sess_1", { after: "3" }),
  markRead: (client) => client.sessions.markRead("sess_1", { seq: 3 }),
  transferSession: (client) =>
    client.sessions.transfer("sess_1", { target_type: "agent", target_id: "agent_2", reason: "Knows more" }),
  holdSession: (client) => client.sessions.hold("sess_1"),
  resumeSession: (client) => client.sessions.resume("sess_1"),
  endSession: (client) => client.sessions.end("sess_1", { resolution: "resolved" }),
  escalateSession: (client) => client.sessions.escalate("sess_1", { level: "supervisor", reason: "Asked" }),
  rateSession: (client) => client.sessions.rate("sess_1", { score: 5 }),
  renewChatToken: (client) => client.sessions.renewChatToken("sess_1"),
  listTickets: (client) => client.tickets.list({ priority: "high" }),
  createTicket: (client) =>
    client.tickets.create({ subject: "Salad", description: "Missing", customer_id: "cust_1" }),
  getTicket: (client) => client.tickets.retrieve("tick_1"),
  updateTicket: (client) => client.tickets.update("tick_1", { status: "open" }),
  addTicketTags: (client) => client.tickets.addTags("tick_1", { tags: ["vip"] }),
  removeTicketTag: (client) => client.tickets.removeTag("tick_1", "vip"),
  addComment: (client) => client.tickets.addComment("tick_1", { content: "Done" }),
  addNote: (client) => client.tickets.addNote("tick_1", { content: "Careful" }),
  escalateTicket: (client) =>
    client.tickets.escalate("tick_1", { escalation_type: "tier_2", reason: "Hard" }),
  listQuickActions: (client) => client.quickActions.list(),
  executeQuickAction: (client) => client.quickActions.execute("action_refund", { session_id: "sess_1" }),
  searchArticles: (client) => client.kb.search({ q: "refund" }),
  suggestArticles: (client) => client.kb.suggest({ message: "refund" }),
  listArticles: (client) => client.kb.listArticles({ status: "draft" }),
  createArticle: (client) => client.kb.createArticle({ title: "Refunds", body: "Three days." }),
  getArticle: (client) => client.kb.retrieveArticle("art_1"),
  updateArticle: (client) => client.kb.updateArticle("art_1", { status: "published" }),
  listAgents: (client) => client.agents.list({ status: "available" }),
  createAgent: (client) => client.agents.create({ id: "agent_1", name: "Sarah Smith" }),
  getAgent: (client) => client.agents.retrieve("agent_1"),
  updateAgent: (client) => client.agents.update("agent_1", { max_sessions: 6 }),
  getAgentStatus: (client) => client.agents.retrieveStatus("agent_1"),
  updateAgentStatus: (client) => client.agents.updateStatus("agent_1", { status: "away" }),
  listTeams: (client) => client.teams.list({ limit: 10 }),
  createTeam: (client) => client.teams.create({ name: "Billing" }),
  getTeam: (client) => client.teams.retrieve("team_1"),
  updateTeam: (client) => client.teams.update("team_1", { name: "Bills" }),
  listCustomers: (client) => client.customers.list({ limit: 10 }),
  getCustomer: (client) => client.customers.retrieve("cust_1"),
  upsertCustomer: (client) => client.customers.upsert("cust_1", { name: "John Doe" }),
  mergeCustomer: (client) => client.customers.merge("cust_1", { duplicate_id: "cust_2" }),
  getAnalytics: (client) => client.analytics.retrieve({ group_by: "day" }),
  getHealth: (client) => client.system.health(),
  getReadiness: (client) => client.system.readiness(),
};

export const operationIds = Object.keys(everyMethod) as OperationId[];
