import type { Answer, TestClient } from "../../support/client.ts";
import type { Desk } from "../../support/desk.ts";
import type { OriginalCall } from "./call.ts";

/** The ids that a tenant has for those of the description. */
export interface RealIds {
  readonly sess_001: string;
  readonly ticket_001: string;
}

const avatar = "https://cdn.example/avatar.png";

/** A tenant in which there is what the description speaks of, and a day's work is done. */
export async function furnish(desk: Desk, tenant: string): Promise<RealIds> {
  const manager = desk.client({ tenant, id: "manager_001", roles: ["manager"] });
  const agent = desk.client({ tenant, id: "agent_001", name: "Sarah Smith" });
  await manager.put("/customers/cust_abc", { name: "John Doe", email: "john@example.com" });
  const skills = ["billing", "technical", "orders"];
  for (const id of ["agent_001", "agent_002"]) {
    const profile = {
      name: "Sarah Smith",
      avatar_url: avatar,
      skills,
      languages: ["en", "es"],
      max_sessions: 5,
    };
    await manager.post("/agents", { id, ...profile });
  }
  await manager.post("/teams", { id: "team_billing", name: "Billing", member_ids: ["agent_002"] });
  await manager.post("/kb/articles", {
    title: "How to request a refund",
    body: "To request a refund, open the order and choose Refund. The refund timeline is three to five days.",
    category: "refunds",
    status: "published",
  });
  await agent.put("/agents/agent_001/status", { status: "available" });
  for (const channel of ["chat", "email", "phone"]) await work(desk, agent, channel);
  return await openCases(desk, agent);
}

/** A session on the channel and a ticket, each answered, solved and rated. */
async function work(desk: Desk, agent: TestClient, channel: string): Promise<void> {
  const about = { customer_id: "cust_abc", category: "refund" };
  const session = (await agent.post("/sessions", { ...about, channel })).body.session_id;
  const text = { subject: "Refund", description: "Where is it?" };
  const ticket = (await agent.post("/tickets", { ...about, ...text })).body.id;
  desk.advance({ seconds: 30 });
  await agent.post(`/sessions/${session}/messages`, { content: "Hi" });
  await agent.post(`/tickets/${ticket}/comments`, { content: "Hi" });
  await agent.post(`/sessions/${session}/end`, { resolution: "resolved" });
  await agent.put(`/tickets/${ticket}`, { status: "solved" });
  await agent.post(`/sessions/${session}/rating`, { score: 5 });
}

async function openCases(desk: Desk, agent: TestClient): Promise<RealIds> {
  const session = await agent.post("/sessions", {
    customer_id: "cust_abc",
    channel: "chat",
    initial_message: "I need help with my order",
    context: { order_id: "ord_xyz", order_status: "preparing" },
  });
  const { session_id: id } = session.body;
  await agent.post(`/sessions/${id}/messages`, { content: "Hi John! I'd be happy to help." });
  const ticket = await agent.post("/tickets", {
    subject: "Refund request for cancelled order",
    description: "I cancelled my order but haven't received the refund yet...",
    customer_id: "cust_abc",
    priority: "high",
    category: "refund",
    assigned_to: "agent_001",
    related_order_id: "ord_xyz",
    related_session_id: id,
  });
  const comments = `/tickets/${ticket.body.id}/comments`;
  await agent.post(comments, { content: "How long does a refund take?", author_type: "customer" });
  await agent.post(comments, { content: "Refunds typically process within 3-5 business days..." });
  desk.advance({ seconds: 30 });
  return { sess_001: id, ticket_001: ticket.body.id };
}

/** Makes the call as it stands in the description, but for the ids that the desk makes. */
export function send(client: TestClient, call: OriginalCall, ids: RealIds): Promise<Answer> {
  const real = (text: string): string =>
    text.replaceAll("sess_001", ids.sess_001).replaceAll("ticket_001", ids.ticket_001);
  const path = real(call.path);
  if (call.method === "GET") return client.get(path);
  const verb = call.method === "POST" ? client.post : client.put;
  return verb(path, real(call.body ?? ""));
}
