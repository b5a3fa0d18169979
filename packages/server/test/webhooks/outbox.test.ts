import { beforeEach, describe, expect, it } from "vitest";
import { webhooks } from "../contract/contract.ts";
import { validator } from "../contract/validator.ts";
import type { Answer, TestClient } from "../support/client.ts";
import { engines, useDesk } from "../support/desk.ts";
import { hireAgent, managerOf } from "../support/people.ts";

const validators = new Map(webhooks.map(({ type, schema }) => [type, validator(schema)]));

/** What is called, with which body, and what is told of it: the status, then the events without their prefix. */
type Step = readonly [call: string, body: object | undefined, told: string];

/** Stands wherever something is only for agents. */
const confidential = "CONFIDENTIAL";

const chat = { customer_id: "cust_abc", channel: "chat", context: { order_id: confidential } };
const sessionSteps: readonly Step[] = [
  ["POST /messages", { content: "Hello" }, "201"],
  ["POST /hold", undefined, "200 session_updated"],
  ["POST /hold", undefined, "409"],
  ["POST /resume", undefined, "200 session_updated"],
  ["POST /chat-token", undefined, "200"],
  ["POST /transfer", { target_type: "agent", target_id: "nobody", reason: "Better" }, "404"],
  [
    "POST /transfer",
    { target_type: "agent", target_id: "agent_002", reason: "Better", notes: confidential },
    "200 session_updated",
  ],
  ["POST /escalate", { level: "supervisor", reason: "Anger", urgency: "high" }, "200 escalation"],
  ["POST /escalate", { level: "supervisor", reason: "Anger again", urgency: "urgent" }, "200"],
  ["POST /escalate", { level: "manager" }, "400"],
  ["POST /escalate", { level: "manager", reason: "Fury" }, "200 escalation"],
  ["POST /rating", { score: 5 }, "409"],
  ["POST /end", { resolution: "resolved", resolution_notes: confidential }, "200 session_ended"],
  ["POST /end", { resolution: "resolved" }, "409"],
  ["POST /escalate", { level: "director", reason: "Late" }, "409"],
  ["POST /rating", { score: 5 }, "201 session_rated"],
  ["POST /rating", { score: 4 }, "409"],
];

const missing = { subject: "Salad", description: "Missing", customer_id: "cust_abc" };
const ticketSteps: readonly Step[] = [
  ["PUT ", { priority: "high" }, "200 ticket_updated"],
  ["PUT ", { priority: "high" }, "200"],
  ["PUT ", { assigned_to: "nobody" }, "404"],
  ["POST /tags", { tags: ["vip"] }, "200 ticket_updated"],
  ["POST /tags", { tags: ["vip"] }, "200"],
  ["DELETE /tags/vip", undefined, "200 ticket_updated"],
  ["POST /comments", { content: "On its way" }, "201 ticket_updated"],
  ["POST /comments", { content: confidential, public: false }, "201 ticket_updated"],
  ["POST /notes", { content: confidential }, "201 ticket_updated"],
  ["POST /notes", { content: "Look", mention_agent_ids: ["nobody"] }, "404"],
  ["POST /escalate", { escalation_type: "tier_2", reason: "Hard", notes: confidential }, "200 escalation"],
  ["POST /escalate", { escalation_type: "tier_2", reason: "Harder" }, "200"],
  ["PUT ", { status: "new" }, "409"],
  ["PUT ", { status: "closed", tags: ["done"] }, "200 ticket_updated"],
  ["PUT ", { status: "open" }, "409"],
  ["POST /comments", { content: "Late" }, "409"],
];

describe.each(engines)("the outbox on %s", (engine) => {
  const desk = useDesk(engine);
  let tenant: string;
  let agent: TestClient;

  beforeEach(async () => {
    tenant = desk.newTenant();
    ({ client: agent } = await hireAgent(desk, tenant, { id: "agent_001" }));
    await hireAgent(desk, tenant, { id: "agent_002" });
  });

  const call = (path: string, method: string, body: object | undefined): Promise<Answer> => {
    if (method === "PUT") return agent.put(path, body);
    return method === "DELETE" ? agent.delete(path) : agent.post(path, body);
  };

  /** Takes the steps with what is at the path, and checks what is told of each. */
  async function takeSteps(path: string, steps: readonly Step[]): Promise<void> {
    for (const [what, body, told] of steps) {
      desk.advance({ seconds: 1 });
      const before = await desk.events(tenant);
      const [method = "", place = ""] = what.split(" ");
      const { status } = await call(path + place, method, body);
      const added = (await desk.events(tenant)).slice(before.length);
      const types = added.map(({ type }) => type.replace("support.", " "));
      expect(`${what} ${JSON.stringify(body)}: ${status}${types}`).toBe(
        `${what} ${JSON.stringify(body)}: ${told}`,
      );
      expect(added.filter(({ created_at }) => created_at !== desk.now().toISOString())).toEqual([]);
    }
  }

  /** The events of one resource must count 1, 2, 3, each as the document describes it. */
  async function expectSound(type: string, id: string): Promise<void> {
    const events = (await desk.events(tenant)).filter(({ resource_id }) => resource_id === id);
    expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, index) => index + 1));
    for (const event of events) {
      const data = JSON.parse(event.data);
      const validate = validators.get(event.type);
      validate?.({ type: event.type, timestamp: event.created_at, data });
      expect(validate?.errors).toBeNull();
      expect([event.resource_type, data.sequence]).toEqual([type, event.sequence]);
    }
  }

  async function expectNothingConfidential(): Promise<void> {
    const events = await desk.events(tenant);
    expect(events.length).toBeGreaterThan(0);
    expect(events.filter((event) => JSON.stringify(event).includes(confidential))).toEqual([]);
  }

  it("has what a session's life is to tell, once each, and nothing of what was refused", async () => {
    const { session_id: id } = (await agent.post("/sessions", chat)).body;
    expect((await desk.events(tenant)).map(({ type }) => type)).toEqual(["support.session_started"]);
    await takeSteps(`/sessions/${id}`, sessionSteps);
    await expectSound("session", id);
    await expectNothingConfidential();
  });

  it("has what a ticket's life is to tell, once each, and nothing of what was refused", async () => {
    const { id } = (await agent.post("/tickets", missing)).body;
    expect((await desk.events(tenant)).map(({ type }) => type)).toEqual(["support.ticket_created"]);
    await takeSteps(`/tickets/${id}`, ticketSteps);
    await expectSound("ticket", id);
    await expectNothingConfidential();
  });

  it("keeps an escalation's notes out of whatever is told later, breaches included", async () => {
    const { id } = (await agent.post("/tickets", { ...missing, priority: "urgent" })).body;
    const escalation = { escalation_type: "tier_2", reason: "Hard", notes: confidential };
    await agent.post(`/tickets/${id}/escalate`, escalation);
    desk.advance({ hours: 9 });
    await desk.support.tick();
    await agent.put(`/tickets/${id}`, { subject: "Salad, again" });
    expect((await desk.events(tenant)).slice(2)).toHaveLength(3);
    await expectSound("ticket", id);
    await expectNothingConfidential();
  });

  it("has nothing of teams and articles, of which no event is described", async () => {
    const manager = managerOf(desk, tenant);
    const told = await desk.allEvents(tenant);
    await manager.post("/teams", { id: "team_billing", name: "Billing", member_ids: ["agent_001"] });
    await manager.post("/kb/articles", { title: "Refunds", body: "Three days.", status: "published" });
    expect(await desk.allEvents(tenant)).toEqual(told);
  });

  it("gets nothing twice: neither by a repeated key, a stale version nor a dry run", async () => {
    const started = await agent.post("/sessions", chat, { "idempotency-key": "key-1" });
    await agent.post("/sessions", chat, { "idempotency-key": "key-1" });
    const path = `/sessions/${started.body.session_id}`;
    const stale = await agent.post(`${path}/end`, { resolution: "resolved" }, { "if-match": '"99"' });
    const order = { order_id: "ord_1", refund_amount: 5 };
    const ticket = (await agent.post("/tickets", missing)).body.id;
    const dry = { ticket_id: ticket, context: order, dry_run: true };
    const tried = await managerOf(desk, tenant).post("/quick-actions/action_refund/execute", dry);
    expect([stale.status, tried.status]).toEqual([412, 200]);
    expect((await desk.events(tenant)).map(({ type }) => type)).toEqual([
      "support.session_started",
      "support.ticket_created",
    ]);
  });

  it("counts a session's events without a gap when many come at once", async () => {
    const { session_id: id } = (await agent.post("/sessions", chat)).body;
    const levels = Array.from({ length: 12 }, (_, index) => `level_${index}`);
    const escalate = (level: string) =>
      agent.post(`/sessions/${id}/escalate`, { level, reason: "Anger", urgency: "high" });
    await Promise.all([
      ...levels.map(escalate),
      ...levels.map((content) => agent.post(`/sessions/${id}/messages`, { content })),
    ]);
    expect(await desk.events(tenant)).toHaveLength(13);
    await expectSound("session", id);
  });
});
