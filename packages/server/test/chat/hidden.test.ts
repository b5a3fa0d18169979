import { describe, expect, it } from "vitest";
import { engines } from "../support/engines.ts";
import { hireAgent, managerOf } from "../support/people.ts";
import { useLiveDesk } from "./support/live-desk.ts";
import { durable, newScene } from "./support/scene.ts";

const secret = "hidden_from_customers";

describe.each(engines)("what is for agents only, on %s", (engine) => {
  const live = useLiveDesk(engine);

  it("is in no byte that a customer's socket receives, live or replayed", async () => {
    const { tenant, session, customerToken, agentToken, agent } = await newScene(live, {
      initial_message: "Hello",
      context: { order_id: secret },
    });
    const manager = managerOf(live.desk, tenant);
    await manager.post("/teams", { id: "team_top", name: "Top", escalation_levels: ["supervisor"] });
    const second = await hireAgent(live.desk, tenant, { id: "agent_002", team_ids: ["team_top"] });
    const customer = await live.open(session, { token: customerToken, resume_from: 0 });
    const observer = await live.open(session, {
      token: await live.token({ tenant, id: "manager_1", roles: ["manager"] }),
      resume_from: 0,
    });
    await Promise.all([customer.frame("welcome"), observer.frame("welcome")]);
    const target = { target_type: "agent", target_id: second.id };
    await agent.client.post(`/sessions/${session}/transfer`, { ...target, reason: secret, notes: secret });
    await second.client.post(`/sessions/${session}/escalate`, { level: "supervisor", reason: secret });
    const ticket = await agent.client.post("/tickets", {
      subject: "x",
      description: "y",
      customer_id: "cust_abc",
      related_session_id: session,
    });
    await agent.client.post(`/tickets/${ticket.body.id}/notes`, { content: secret });
    await agent.client.post(`/tickets/${ticket.body.id}/comments`, { content: secret, public: false });
    await agent.client.post(`/quick-actions/action_refund/execute`, {
      session_id: session,
      context: { refund_amount: 1, reason: secret },
    });
    const end = { resolution: "resolved", resolution_notes: secret };
    await second.client.post(`/sessions/${session}/end`, end);
    await customer.closed;
    await observer.closed;
    const late = await live.open(session, { token: customerToken, resume_from: 0 });
    await late.closed;
    const page = await live.desk.clientWithToken(customerToken).get(`/sessions/${session}/events`);
    for (const received of [customer.frames, late.frames, page.body]) {
      expect(JSON.stringify(received)).not.toContain(secret);
    }
    expect(durable(late)).toEqual(durable(customer));
    expect(page.body.data).toEqual(durable(customer));
    expect(JSON.stringify(observer.frames)).toContain(secret);
    const staff = await live.open(session, { token: agentToken, resume_from: 0 });
    await staff.closed;
    expect(durable(staff)).toEqual(durable(observer));
  });
});
