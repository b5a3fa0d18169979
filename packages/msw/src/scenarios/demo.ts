import { agents, clientOf, customers, hire } from "./cast.ts";
import { demoArticles } from "./demo-articles.ts";
import { demoSessions, playSession } from "./demo-sessions.ts";
import { demoTickets, playTicket } from "./demo-tickets.ts";
import type { Preset } from "./preset.ts";

/** A small desk on a normal evening. */
export const demo: Preset = {
  span: { hours: 28 },
  async play(desk) {
    const { client } = desk;
    for (const article of demoArticles) await client.kb.createArticle(article);
    await client.teams.create({ id: "team_orders", name: "Orders" });
    await client.teams.create({ id: "team_billing", name: "Billing" });
    await hire(desk, agents, 3);
    await client.teams.update("team_billing", { member_ids: ["agent_003"] });
    for (const { id, details } of customers) await client.customers.upsert(id, details);
    for (const ticket of demoTickets) await playTicket(desk, ticket);
    for (const session of demoSessions) await playSession(desk, session);
    const [, , billing] = agents;
    if (billing === undefined) return;
    await clientOf(desk, billing).agents.updateStatus(billing.id, { status: "away", reason: "break" });
  },
};
