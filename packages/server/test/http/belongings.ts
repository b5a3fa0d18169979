import type { Desk } from "../support/desk.ts";

/** What a tenant has: the ids of one of each. */
export interface Belongings {
  readonly session_id: string;
  readonly ticket_id: string;
  readonly agent_id: string;
  readonly team_id: string;
  readonly customer_id: string;
  readonly article_id: string;
}

/** Ids that nobody has. */
export const absent: Belongings = {
  session_id: "sess_nobody",
  ticket_id: "ticket_nobody",
  agent_id: "agent_nobody",
  team_id: "team_nobody",
  customer_id: "cust_nobody",
  article_id: "article_nobody",
};

/** A tenant in which everything is there once; all ids but those that the desk makes bear the tenant's name. */
export async function furnish(desk: Desk, tenant: string): Promise<Belongings> {
  const client = desk.client({ tenant, id: `agent_${tenant}`, roles: ["manager"] });
  const customer = `cust_${tenant}`;
  await client.put(`/agents/agent_${tenant}/status`, { status: "available" });
  const team = await client.post("/teams", { name: "Billing", id: `team_${tenant}` });
  const session = await client.post("/sessions", { customer_id: customer, channel: "chat" });
  const ticket = await client.post("/tickets", {
    subject: "Refund",
    description: "Where?",
    customer_id: customer,
  });
  await client.post(`/tickets/${ticket.body.id}/tags`, { tags: ["vip"] });
  const article = await client.post("/kb/articles", {
    title: "Refunds",
    body: "Ask us.",
    status: "published",
  });
  return {
    session_id: session.body.session_id,
    ticket_id: ticket.body.id,
    agent_id: `agent_${tenant}`,
    team_id: team.body.id,
    customer_id: customer,
    article_id: article.body.id,
  };
}
