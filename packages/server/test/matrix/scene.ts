import type { OperationId } from "../../src/generated/operations.ts";
import type { Answer, TestClient } from "../support/client.ts";
import type { Desk } from "../support/desk.ts";
import type { Belongings } from "./belongings.ts";
import { openMondays, slaTargets } from "./requests.ts";

/** A tenant in which everything is there: once the viewer's own, once a colleague's. */
export interface Scene {
  readonly tenant: string;
  readonly own: Belongings;
  readonly colleague: Belongings;
  /** Opens the viewer's own session for its customer. */
  readonly chatToken: string;
  /** Stands in every text of the tenant. */
  readonly marker: string;
}

/** An agent who has sessions only to offer them to others. */
export const lender = "lender";

/** Enough for every session that the matrix starts to have an agent. */
const manySessions = 1000;

export function managerIn(desk: Pick<Desk, "client">, tenant: string): TestClient {
  return desk.client({ tenant, id: "manager", name: `Manager ${tenant}`, roles: ["tenant_admin"] });
}

/** Somebody in a furnished tenant who may do anything: what an offer asks for only who is asked may do. */
export function callerIn(desk: Pick<Desk, "client">, { tenant, own }: Scene, id: OperationId): TestClient {
  if (id !== "acceptTransfer" && id !== "declineTransfer") return managerIn(desk, tenant);
  return desk.client({ tenant, id: own.agent_id, roles: ["tenant_admin"] });
}

/** Furnishes a new tenant. What the caller chooses ids for has the same ones in every tenant where it is a colleague's. */
export async function furnish(desk: Pick<Desk, "newTenant" | "client">, marker: string): Promise<Scene> {
  const tenant = desk.newTenant();
  const client = managerIn(desk, tenant);
  await make(client.post("/agents", { id: lender, name: marker, max_sessions: manySessions }));
  await make(client.put(`/agents/${lender}/status`, { status: "busy" }), 200);
  const colleague = await belongingsOf(client, "colleague", marker);
  await make(client.put("/retention", { session_transcripts_days: 3650 }), 200);
  const own = await belongingsOf(client, `agent_${tenant}`, marker);
  const started = await startSession(client, own);
  await offerTo(client, started.id, own.agent_id);
  return { tenant, own: { ...own, session_id: started.id }, colleague, chatToken: started.chatToken, marker };
}

/** What one agent has: a team with only itself in it, and through that its sessions. */
async function belongingsOf(client: TestClient, agent_id: string, marker: string): Promise<Belongings> {
  const customer_id = `cust_${agent_id}`;
  await make(client.put(`/customers/${customer_id}`, { name: marker, email: "a@example.com" }), 200);
  await make(client.post("/agents", { id: agent_id, name: marker, max_sessions: manySessions }));
  await make(client.put(`/agents/${agent_id}/status`, { status: "available" }), 200);
  const team = await make(
    client.post("/teams", { id: `team_${agent_id}`, name: marker, member_ids: [agent_id] }),
  );
  await make(client.put(`/customers/twin_${agent_id}`, {}), 200);
  const twin = { duplicate_id: `twin_${agent_id}` };
  await make(client.post(`/customers/${customer_id}/merge`, twin), 200);
  const named = { agent_id, customer_id, team_id: team.id, action_id: "action_resend_order", tag: "vip" };
  const session = await startSession(client, named);
  await offerTo(client, session.id, agent_id);
  await leaveTraces(client, (await startSession(client, named)).id, named, marker);
  const ticket = await openTicket(client, named, marker);
  const text = { title: "How to get a refund", body: `A refund takes a day. ${marker}`, status: "published" };
  const article = await make(client.post("/kb/articles", text));
  const things = { session_id: session.id, ticket_id: ticket.id, article_id: article.id };
  const webhook = await openWebhook(client, marker);
  const action = { session_id: session.id, context: { order_id: "ord_1", reason: marker } };
  const { execution_id } = await make(client.post("/quick-actions/action_resend_order/execute", action), 200);
  return { ...named, ...things, execution_id, ...webhook, ...(await promise(client, named, marker)) };
}

/** A policy that nothing matches, and its calendar. */
async function promise(
  client: TestClient,
  { team_id }: Pick<Belongings, "team_id">,
  name: string,
): Promise<Pick<Belongings, "policy_id" | "calendar_id">> {
  const days = [{ date: "2026-12-25", name }];
  const hours = { name, timezone: "UTC", hours: openMondays, holidays: days };
  const calendar = await make(client.post("/sla/calendars", hours));
  const conditions = { team_ids: [team_id], tags: ["of_nothing"] };
  const targets = { name, targets: slaTargets, conditions, calendar_id: calendar.id };
  const policy = await make(client.post("/sla/policies", targets));
  return { policy_id: policy.id, calendar_id: calendar.id };
}

/** A webhook with a delivery that waits. */
export async function openWebhook(
  client: TestClient,
  description: string,
): Promise<Pick<Belongings, "webhook_id" | "delivery_id" | "event_id">> {
  const events = ["support.sla_breach", "support.message_created"];
  const webhook = { url: "https://hooks.example.com/in", events, description };
  const { id: webhook_id } = await make(client.post("/webhooks", webhook));
  const { id: delivery_id, event_id } = await make(client.post(`/webhooks/${webhook_id}/test`));
  return { webhook_id, delivery_id, event_id };
}

export async function startSession(
  client: TestClient,
  { customer_id, team_id }: Pick<Belongings, "customer_id" | "team_id">,
  context: object = {},
): Promise<{ readonly id: string; readonly chatToken: string }> {
  const { session_id: id, chat_token: chatToken } = await make(
    client.post("/sessions", { customer_id, team_id, channel: "chat", context }),
  );
  return { id, chatToken };
}

/** Has a session offered to an agent, by another one who has it then. */
export async function offerTo(client: TestClient, session: string, agent_id: string): Promise<void> {
  const to = (target_id: string) => ({ target_type: "agent", target_id, reason: "A" });
  await make(client.put(`/agents/${lender}/status`, { status: "available" }), 200);
  await make(client.post(`/sessions/${session}/transfer`, to(lender)), 200);
  await make(client.put(`/agents/${lender}/status`, { status: "busy" }), 200);
  const offer = { expires_in_seconds: 3600 };
  await make(client.post(`/sessions/${session}/transfer`, { ...to(agent_id), offer }), 200);
}

/** Makes a session leave a row in every table that sessions write into. */
async function leaveTraces(
  client: TestClient,
  session_id: string,
  { team_id, customer_id }: Pick<Belongings, "team_id" | "customer_id">,
  text: string,
): Promise<void> {
  const path = `/sessions/${session_id}`;
  await make(client.post(`${path}/messages`, { content: text }, { "idempotency-key": session_id }));
  await make(client.post(`${path}/read`, { seq: 1 }), 200);
  const action = { session_id, context: { customer_id, order_id: "ord_1", reason: text } };
  await make(client.post("/quick-actions/action_resend_order/execute", action), 200);
  const target = { target_type: "team", target_id: team_id, reason: text, notes: text };
  await make(client.post(`${path}/transfer`, target), 200);
}

/** A ticket with a history. */
async function openTicket(
  client: TestClient,
  { customer_id, agent_id }: Pick<Belongings, "customer_id" | "agent_id">,
  text: string,
): Promise<Answer["body"]> {
  const ticket = await make(
    client.post("/tickets", { subject: text, description: text, customer_id, assigned_to: agent_id }),
  );
  await make(client.post(`/tickets/${ticket.id}/tags`, { tags: ["vip"] }), 200);
  await make(client.post(`/tickets/${ticket.id}/comments`, { content: text }));
  await make(client.post(`/tickets/${ticket.id}/notes`, { content: text }));
  return ticket;
}

/** The body of an answer that must have been a success. */
export async function make(call: Promise<Answer>, wanted = 201): Promise<Answer["body"]> {
  const { status, body } = await call;
  if (status !== wanted) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
}
