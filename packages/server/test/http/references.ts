import type { Answer, TestClient } from "../support/client.ts";
import type { Belongings } from "./belongings.ts";

/** Calls of one's own that refer to something else in their body. */
export const references: Readonly<
  Record<string, (client: TestClient, own: Belongings, to: Belongings) => Promise<Answer>>
> = {
  "a session's team": (client, own, to) =>
    client.post("/sessions", { customer_id: own.customer_id, channel: "chat", team_id: to.team_id }),
  "the agent of a transfer": (client, own, to) =>
    client.post(`/sessions/${own.session_id}/transfer`, {
      target_type: "agent",
      target_id: to.agent_id,
      reason: "A",
    }),
  "the team of a transfer": (client, own, to) =>
    client.post(`/sessions/${own.session_id}/transfer`, {
      target_type: "team",
      target_id: to.team_id,
      reason: "A",
    }),
  "a new ticket's agent": (client, own, to) =>
    client.post("/tickets", {
      subject: "A",
      description: "A",
      customer_id: own.customer_id,
      assigned_to: to.agent_id,
    }),
  "a new ticket's session": (client, own, to) =>
    client.post("/tickets", {
      subject: "A",
      description: "A",
      customer_id: own.customer_id,
      related_session_id: to.session_id,
    }),
  "a ticket's agent": (client, own, to) =>
    client.put(`/tickets/${own.ticket_id}`, { assigned_to: to.agent_id }),
  "the agents that a note mentions": (client, own, to) =>
    client.post(`/tickets/${own.ticket_id}/notes`, { content: "A", mention_agent_ids: [to.agent_id] }),
  "a new team's members": (client, _, to) => client.post("/teams", { name: "A", member_ids: [to.agent_id] }),
  "a team's members": (client, own, to) => client.put(`/teams/${own.team_id}`, { member_ids: [to.agent_id] }),
  "a new agent's teams": (client, _, to) =>
    client.post("/agents", { id: "new", name: "A", team_ids: [to.team_id] }),
  "an agent's teams": (client, own, to) => client.put(`/agents/${own.agent_id}`, { team_ids: [to.team_id] }),
  "an action's session": (client, _, to) =>
    client.post("/quick-actions/action_resend_order/execute", {
      session_id: to.session_id,
      context: { order_id: "ord_1" },
    }),
  "an action's ticket": (client, _, to) =>
    client.post("/quick-actions/action_resend_order/execute", {
      ticket_id: to.ticket_id,
      context: { order_id: "ord_1" },
    }),
  "an action's customer": (client, _, to) =>
    client.post("/quick-actions/action_add_credit/execute", {
      context: { customer_id: to.customer_id, amount: 5 },
    }),
  "the session of a suggestion": (client, _, to) =>
    client.post("/kb/suggest", { session_id: to.session_id, message: "Refund" }),
};
