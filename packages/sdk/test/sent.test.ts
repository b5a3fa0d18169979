import { describe, expect, it } from "vitest";
import type { OperationId } from "../src/generated/operations.ts";
import { AbortError, type SupportClient } from "../src/index.ts";
import { everyMethod, operationIds } from "./support/every-method.ts";
import { failureOf, fakeServer } from "./support/fake-fetch.ts";

/** What the call of each method in `everyMethod` sends: method, path, query and body. */
const sent: Record<OperationId, string> = {
  listSessions: "GET /sessions?status=active",
  startSession: 'POST /sessions {"customer_id":"cust_1","channel":"chat"}',
  getSession: "GET /sessions/sess_1",
  getSessionSla: "GET /sessions/sess_1/sla",
  listMessages: "GET /sessions/sess_1/messages?after=3",
  sendMessage: 'POST /sessions/sess_1/messages {"content":"Hello"}',
  listSessionEvents: "GET /sessions/sess_1/events?after=3",
  markRead: 'POST /sessions/sess_1/read {"seq":3}',
  transferSession:
    'POST /sessions/sess_1/transfer {"target_type":"agent","target_id":"agent_2","reason":"Knows more"}',
  acceptTransfer: "POST /sessions/sess_1/transfer/accept",
  declineTransfer: 'POST /sessions/sess_1/transfer/decline {"reason":"Too busy"}',
  cancelTransfer: "POST /sessions/sess_1/transfer/cancel",
  getAvailability: "GET /availability?language=es",
  holdSession: "POST /sessions/sess_1/hold",
  resumeSession: "POST /sessions/sess_1/resume",
  endSession: 'POST /sessions/sess_1/end {"resolution":"resolved"}',
  escalateSession: 'POST /sessions/sess_1/escalate {"level":"supervisor","reason":"Asked"}',
  rateSession: 'POST /sessions/sess_1/rating {"score":5}',
  renewChatToken: "POST /sessions/sess_1/chat-token",
  listTickets: "GET /tickets?priority=high",
  createTicket: 'POST /tickets {"subject":"Salad","description":"Missing","customer_id":"cust_1"}',
  getTicket: "GET /tickets/tick_1",
  getTicketSla: "GET /tickets/tick_1/sla",
  updateTicket: 'PUT /tickets/tick_1 {"status":"open"}',
  addTicketTags: 'POST /tickets/tick_1/tags {"tags":["vip"]}',
  removeTicketTag: "DELETE /tickets/tick_1/tags/vip",
  addComment: 'POST /tickets/tick_1/comments {"content":"Done"}',
  addNote: 'POST /tickets/tick_1/notes {"content":"Careful"}',
  escalateTicket: 'POST /tickets/tick_1/escalate {"escalation_type":"tier_2","reason":"Hard"}',
  listQuickActions: "GET /quick-actions",
  listQuickActionExecutions: "GET /quick-actions/executions?status=unknown",
  getQuickActionExecution: "GET /quick-actions/executions/exec_1",
  executeQuickAction: 'POST /quick-actions/action_refund/execute {"session_id":"sess_1"}',
  searchArticles: "GET /kb/search?q=refund",
  suggestArticles: 'POST /kb/suggest {"message":"refund"}',
  listArticles: "GET /kb/articles?status=draft",
  createArticle: 'POST /kb/articles {"title":"Refunds","body":"Three days."}',
  getArticle: "GET /kb/articles/art_1",
  updateArticle: 'PUT /kb/articles/art_1 {"status":"published"}',
  listAgents: "GET /agents?status=available",
  createAgent: 'POST /agents {"id":"agent_1","name":"Sarah Smith"}',
  getAgent: "GET /agents/agent_1",
  updateAgent: 'PUT /agents/agent_1 {"max_sessions":6}',
  getAgentStatus: "GET /agents/agent_1/status",
  updateAgentStatus: 'PUT /agents/agent_1/status {"status":"away"}',
  listTeams: "GET /teams?limit=10",
  createTeam: 'POST /teams {"name":"Billing"}',
  getTeam: "GET /teams/team_1",
  updateTeam: 'PUT /teams/team_1 {"name":"Bills"}',
  listSlaPolicies: "GET /sla/policies?limit=10",
  createSlaPolicy: `POST /sla/policies {"name":"VIP","targets":{${["urgent", "high", "normal", "low"]
    .map((priority) => `"${priority}":{"response":30,"resolution":240}`)
    .join()}}}`,
  getSlaPolicy: "GET /sla/policies/slap_1",
  updateSlaPolicy: 'PUT /sla/policies/slap_1 {"enabled":false}',
  listCalendars: "GET /sla/calendars?limit=10",
  createCalendar:
    'POST /sla/calendars {"name":"Berlin","timezone":"UTC","hours":{"monday":[{"start":"09:00","end":"17:00"}]}}',
  getCalendar: "GET /sla/calendars/cal_1",
  updateCalendar: 'PUT /sla/calendars/cal_1 {"timezone":"Europe/Berlin"}',
  listCustomers: "GET /customers?limit=10",
  getCustomer: "GET /customers/cust_1",
  upsertCustomer: 'PUT /customers/cust_1 {"name":"John Doe"}',
  eraseCustomer: "DELETE /customers/cust_1",
  mergeCustomer: 'POST /customers/cust_1/merge {"duplicate_id":"cust_2"}',
  getRetention: "GET /retention",
  updateRetention: 'PUT /retention {"closed_tickets_days":null}',
  previewRetention: "GET /retention/preview?closed_tickets_days=30",
  listAuditEntries: "GET /audit?after=3",
  getAnalytics: "GET /analytics?group_by=day",
  exportAnalytics: "GET /analytics.csv?group_by=day",
  listWebhooks: "GET /webhooks?limit=10",
  createWebhook: 'POST /webhooks {"url":"https://example.com/hooks","events":["*"]}',
  getWebhook: "GET /webhooks/wh_1",
  updateWebhook: 'PUT /webhooks/wh_1 {"enabled":false}',
  deleteWebhook: "DELETE /webhooks/wh_1",
  rotateWebhookSecret: 'POST /webhooks/wh_1/rotate-secret {"overlap_seconds":60}',
  testWebhook: "POST /webhooks/wh_1/test",
  listWebhookDeliveries: "GET /webhooks/wh_1/deliveries?status=failed",
  getWebhookDelivery: "GET /webhooks/wh_1/deliveries/del_1",
  redeliverWebhookDelivery: "POST /webhooks/wh_1/deliveries/del_1/redeliver",
  redeliverWebhookEvents: 'POST /webhooks/wh_1/redeliver {"after_event_id":"evt_1"}',
  listEvents: "GET /events?after=evt_1",
  getHealth: "GET /healthz",
  getReadiness: "GET /readyz",
};

const page = (): Response => Response.json({ data: [], next_cursor: null, has_more: false });

/** The client with `options` as a further argument of each call. */
function withOptions(client: SupportClient, options: object): SupportClient {
  const resourceOf = (resource: object): object =>
    new Proxy(resource, {
      get: (target, name) => {
        const method: (...parameters: unknown[]) => unknown = Reflect.get(target, name);
        return (...parameters: unknown[]) => method.apply(target, [...parameters, options]);
      },
    });
  return new Proxy(client, { get: (target, name) => resourceOf(Reflect.get(target, name)) });
}

describe.each(operationIds)("%s", (id) => {
  it("sends exactly what it was given, where it belongs", async () => {
    const { client, requests } = fakeServer(page);
    await everyMethod[id](client);
    const [request] = requests;
    const { pathname, search } = new URL(request?.url ?? "");
    const body = await request?.text();
    const path = pathname.replace("/api/v1/support", "");
    expect(`${request?.method} ${path}${search} ${body}`.trim()).toBe(sent[id]);
  });

  it("heeds the options that are its last argument", async () => {
    const { client, requests } = fakeServer(page);
    const controller = new AbortController();
    const options = { signal: controller.signal, headers: { "x-request-id": "mine" } };
    await everyMethod[id](withOptions(client, options));
    expect(requests[0]?.headers.get("x-request-id")).toBe("mine");
    controller.abort();
    const aborted = await failureOf(everyMethod[id](withOptions(client, options)));
    expect(aborted).toBeInstanceOf(AbortError);
    expect(requests).toHaveLength(1);
  });
});
