import { beforeEach, describe, expect, it } from "vitest";
import { webhooks } from "../contract/contract.ts";
import { validator } from "../contract/validator.ts";
import type { TestClient } from "../support/client.ts";
import { engines, useDesk } from "../support/desk.ts";
import { hireAgent, managerOf, startSession } from "../support/people.ts";
import { type HookedTenant, hookedTenant } from "./support/hooked-tenant.ts";
import { receivers } from "./support/receivers.ts";

const validators = new Map(webhooks.map(({ type, schema }) => [type, validator(schema)]));

/** A change as an event tells it, without who and when. */
interface Step {
  readonly action: string;
  readonly old_value: unknown;
  readonly new_value: unknown;
}

describe.each(engines)("what is told besides the first six, on %s", (engine) => {
  const out = receivers(() => desk.now());
  const desk = useDesk(engine, { fetch: out.fetch, settings: { presenceGraceSeconds: 45 } });
  let here: HookedTenant;
  let manager: TestClient;

  beforeEach(async () => {
    here = await hookedTenant(desk);
    manager = managerOf(desk, here.tenant);
  });

  /** The data of the events of a type, each of which must be what the document says. */
  async function told(type: string): Promise<readonly Record<string, unknown>[]> {
    const events = (await desk.allEvents(here.tenant)).filter((event) => event.type === `support.${type}`);
    return events.map((event) => {
      const data = JSON.parse(event.data);
      const validate = validators.get(event.type);
      validate?.({ type: event.type, timestamp: event.created_at, data });
      expect(validate?.errors).toBeNull();
      expect(data.sequence).toBe(event.sequence);
      return data;
    });
  }

  const stepsOf = ({ changes }: Record<string, unknown>): readonly (readonly unknown[])[] =>
    (changes as Step[]).map(({ action, old_value, new_value }) => [action, old_value, new_value]);

  /** What was told of the session's changes, without the first `skipped`. */
  const steps = async (skipped = 0) => (await told("session_updated")).slice(skipped).map(stepsOf);

  describe("of a session", () => {
    it("that is held, resumed and transferred", async () => {
      await hireAgent(desk, here.tenant, { id: "agent_002" });
      await here.agent.put("/agents/agent_001/status", { status: "available" });
      const id = await startSession(here.agent);
      const holder = (await manager.get(`/sessions/${id}`)).body.assigned_agent.id;
      const other = holder === "agent_001" ? "agent_002" : "agent_001";
      await manager.post(`/sessions/${id}/hold`);
      await manager.post(`/sessions/${id}/resume`);
      const transfer = { target_type: "agent", target_id: other, reason: "SECRET", notes: "SECRET" };
      await manager.post(`/sessions/${id}/transfer`, transfer);
      expect(await steps()).toEqual([
        [["status_changed", "active", "on_hold"]],
        [["status_changed", "on_hold", "active"]],
        [
          ["transferred", { agent_id: holder, team_id: null }, { agent_id: other, team_id: null }],
          ["assigned", holder, other],
        ],
      ]);
      const [held] = await told("session_updated");
      expect(held).toMatchObject({
        sequence: 2,
        session: { session_id: id, status: "on_hold" },
        changes: [{ actor: { type: "agent", id: "manager_1", name: "Maria Manager" } }],
      });
      expect(JSON.stringify(await told("session_updated"))).not.toContain("SECRET");
    });

    it("that the queue gives to an agent, by the desk itself", async () => {
      await manager.put("/agents/agent_001", { max_sessions: 1 });
      const first = await startSession(here.agent);
      const waiting = await startSession(here.agent);
      await here.agent.post(`/sessions/${first}/end`, { resolution: "resolved" });
      const [drawn, ...more] = await told("session_updated");
      expect(more).toEqual([]);
      expect(drawn).toMatchObject({
        session: { session_id: waiting, status: "active", assigned_agent: { id: "agent_001" } },
        changes: [
          {
            action: "assigned",
            actor: { type: "system", id: null },
            old_value: null,
            new_value: "agent_001",
          },
          { action: "status_changed", actor: { type: "system" }, old_value: "queued", new_value: "active" },
        ],
      });
    });

    it("that nobody takes in time and that goes back to the queue", async () => {
      await manager.post("/teams", { id: "team_empty", name: "Nobody", member_ids: [] });
      const id = await startSession(here.agent);
      await manager.put("/agents/agent_001/status", { status: "busy" });
      await manager.post(`/sessions/${id}/transfer`, {
        target_type: "team",
        target_id: "team_empty",
        reason: "Theirs",
      });
      desk.advance({ minutes: 6 });
      await desk.support.tick();
      expect(await steps()).toEqual([
        [
          [
            "transferred",
            { agent_id: "agent_001", team_id: null },
            { agent_id: null, team_id: "team_empty" },
          ],
          ["team_changed", null, "team_empty"],
          ["unassigned", "agent_001", null],
          ["status_changed", "active", "transferred"],
        ],
        [
          ["team_changed", "team_empty", null],
          ["status_changed", "transferred", "queued"],
        ],
      ]);
    });

    it("that is offered, and what became of each offer", async () => {
      const id = await startSession(here.agent);
      const { client: second } = await hireAgent(desk, here.tenant, { id: "agent_002" });
      const { client: third } = await hireAgent(desk, here.tenant, { id: "agent_003" });
      await manager.post("/teams", { id: "team_two", name: "Two", member_ids: ["agent_002", "agent_003"] });
      const offer = async (target: object) => {
        const asked = { reason: "Knows more", offer: { expires_in_seconds: 30 }, ...target };
        await here.agent.post(`/sessions/${id}/transfer`, asked);
      };
      const one = { target_type: "agent", target_id: "agent_002" };
      await offer({ target_type: "team", target_id: "team_two" });
      await second.post(`/sessions/${id}/transfer/decline`, {});
      await third.post(`/sessions/${id}/transfer/decline`, {});
      await offer(one);
      await here.agent.post(`/sessions/${id}/transfer/cancel`);
      await offer(one);
      desk.advance({ minutes: 1 });
      await desk.support.tick();
      await offer(one);
      await second.post(`/sessions/${id}/transfer/accept`);
      expect((await steps()).map((each) => each.map(([action]) => action))).toEqual([
        ["transfer_offered"],
        ["transfer_declined"],
        ["transfer_declined"],
        ["transfer_offered"],
        ["transfer_cancelled"],
        ["transfer_offered"],
        ["transfer_expired"],
        ["transfer_offered"],
        ["transfer_accepted", "transferred", "assigned"],
      ]);
    });

    it("that an escalation moves: first the escalation, then the move", async () => {
      await hireAgent(desk, here.tenant, { id: "agent_lead" });
      const levels = { id: "team_leads", name: "Leads", escalation_levels: ["supervisor"] };
      await manager.post("/teams", { ...levels, member_ids: ["agent_lead"] });
      const id = await startSession(here.agent, { skills: [] });
      await here.agent.post(`/sessions/${id}/escalate`, { level: "supervisor", reason: "Anger" });
      const [escalation] = await told("escalation");
      const [moved] = await told("session_updated");
      expect([escalation?.["sequence"], moved?.["sequence"]]).toEqual([2, 3]);
      expect(moved).toMatchObject({ session: { team_id: "team_leads" } });
    });

    it("that its customer rates, as staff would be told of it", async () => {
      const started = await here.agent.post("/sessions", { customer_id: "cust_abc", channel: "chat" });
      const { session_id: id, chat_token: token } = started.body;
      await here.agent.post(`/sessions/${id}/end`, { resolution: "resolved" });
      await desk.clientWithToken(token).post(`/sessions/${id}/rating`, { score: 4, comment: "Fine" });
      const rating = { score: 4, comment: "Fine", timestamp: desk.now().toISOString() };
      const sla = expect.anything();
      expect(await told("session_rated")).toMatchObject([
        { sequence: 3, session: { session_id: id, rating, sla }, rating },
      ]);
    });
  });

  describe("of messages", () => {
    const messages = { events: ["support.message_created"] };

    it("is nothing while no webhook asks, and counts nothing", async () => {
      await here.hook({ events: ["support.escalation"] });
      const id = await startSession(here.agent, { initial_message: "Hello" });
      await here.agent.post(`/sessions/${id}/messages`, { content: "Hi" });
      await here.agent.post(`/sessions/${id}/end`, { resolution: "resolved" });
      expect((await desk.events(here.tenant)).map(({ type, sequence }) => [type, sequence])).toEqual([
        ["support.session_started", 1],
        ["support.session_ended", 2],
      ]);
    });

    it.each([
      ["by name", messages],
      ["for all", { events: ["*"] }],
      ["and is disabled", { ...messages, enabled: false }],
    ])("is each of them from when a webhook asks %s, and no more once it is deleted", async (_, params) => {
      const id = await startSession(here.agent, { initial_message: "Before" });
      const hook = await here.hook(params);
      await here.agent.post(`/sessions/${id}/messages`, { content: "Meanwhile", client_message_id: "m1" });
      await here.agent.post(`/sessions/${id}/messages`, { content: "Meanwhile", client_message_id: "m1" });
      await here.admin.delete(`/webhooks/${hook.id}`);
      await here.agent.post(`/sessions/${id}/messages`, { content: "After" });
      expect(await told("message_created")).toMatchObject([
        { sequence: 2, session: { session_id: id, last_seq: 2 }, message: { seq: 2, content: "Meanwhile" } },
      ]);
    });

    it("is nothing for another tenant's webhook", async () => {
      await (await hookedTenant(desk)).hook();
      const id = await startSession(here.agent);
      await here.agent.post(`/sessions/${id}/messages`, { content: "Ours" });
      expect(await told("message_created")).toEqual([]);
    });

    it("is the first words too, after the start of the session", async () => {
      const { url } = await here.hook();
      await startSession(here.agent, { initial_message: "Hello" });
      await desk.support.tick();
      await desk.support.tick();
      const bodies = out.at(url).map(({ body }) => JSON.parse(body));
      expect(bodies.map(({ type, data }) => [type, data.sequence, data.message?.content])).toEqual([
        ["support.session_started", 1, undefined],
        ["support.message_created", 2, "Hello"],
      ]);
      expect(bodies[1].data.message).toMatchObject({ sender: "customer", seq: 1 });
    });

    it("is one event of its own for each of 200 that come at once", { timeout: 30_000 }, async () => {
      const { url } = await here.hook(messages);
      const id = await startSession(here.agent);
      const texts = Array.from({ length: 200 }, (_, at) => `Message ${at}`);
      await Promise.all(texts.map((content) => here.agent.post(`/sessions/${id}/messages`, { content })));
      await desk.support.tick();
      while ((await here.admin.get(`/events?type=support.message_created&limit=1`)).body.data.length === 0) {
        await desk.support.tick();
      }
      await desk.support.tick();
      const received = out.at(url).map(({ id: event, body }) => ({ event, data: JSON.parse(body).data }));
      expect(new Set(received.map(({ event }) => event)).size).toBe(200);
      expect(received.map(({ data }) => data.message.content).toSorted()).toEqual(texts.toSorted());
      expect(received.map(({ data }) => data.sequence)).toEqual(texts.map((_, at) => at + 2));
      expect(received.map(({ data }) => data.message.seq)).toEqual(texts.map((_, at) => at + 1));
    });
  });

  describe("of an agent", () => {
    it("whose status is set, but not when it is what it was", async () => {
      await here.agent.put("/agents/agent_001/status", { status: "available" });
      await here.agent.put("/agents/agent_001/status", { status: "busy", reason: "SECRET" });
      await here.agent.put("/agents/agent_001/status", { status: "busy", reason: "SECRET too" });
      const agent = { id: "agent_001", name: "Agent agent_001", avatar_url: null };
      const from = { agent, previous_status: "available", status: "busy", cause: "by_hand" };
      const [only, ...more] = await told("agent_status_changed");
      expect(more).toEqual([]);
      expect(only).toEqual({ sequence: 2, ...from, return_time: null });
    });

    it("who comes back at the time that was set", async () => {
      const return_time = new Date(desk.now().getTime() + 60_000).toISOString();
      await here.agent.put("/agents/agent_001/status", { status: "away", reason: "Lunch", return_time });
      desk.advance({ minutes: 2 });
      await desk.support.tick();
      expect(await told("agent_status_changed")).toMatchObject([
        { status: "away", cause: "by_hand", return_time },
        {
          status: "available",
          previous_status: "away",
          cause: "return_time",
          return_time: null,
        },
      ]);
    });

    it("is for the webhooks of its teams", async () => {
      await manager.post("/teams", { id: "team_a", name: "A", member_ids: ["agent_001"] });
      await manager.post("/teams", { id: "team_b", name: "B", member_ids: [] });
      const [a, b] = [await here.hook({ team_ids: ["team_a"] }), await here.hook({ team_ids: ["team_b"] })];
      await here.agent.put("/agents/agent_001/status", { status: "away" });
      await manager.put("/customers/cust_abc", { name: "John Doe" });
      await desk.support.tick();
      expect([out.at(a.url).map(({ body }) => JSON.parse(body).type), out.at(b.url)]).toEqual([
        ["support.agent_status_changed"],
        [],
      ]);
    });
  });

  describe("of a customer", () => {
    it("of whom something else is known, and not of one of whom nothing is", async () => {
      await startSession(here.agent, { customer_id: "cust_bare" });
      await manager.put("/customers/cust_abc", { name: "John Doe", metadata: { tier: "gold" } });
      await manager.put("/customers/cust_abc", { name: "John Doe" });
      await here.openTicket({ customer: { email: "john@example.com" } });
      const john = { id: "cust_abc", name: "John Doe" };
      expect(await told("customer_updated")).toMatchObject([
        { sequence: 1, customer: { ...john, email: null }, changed: ["name", "metadata"] },
        { sequence: 2, customer: { ...john, email: "john@example.com" }, changed: ["email"] },
      ]);
    });

    it("who turns out to be another one, and is erased with what was told of both", async () => {
      await manager.put("/customers/cust_abc", { name: "John Doe" });
      await manager.put("/customers/cust_two", { name: "Johnny", email: "johnny@example.com" });
      await manager.post("/customers/cust_abc/merge", { duplicate_id: "cust_two" });
      expect(await told("customer_merged")).toMatchObject([
        { sequence: 2, customer: { id: "cust_abc", name: "John Doe" }, merged_customer_id: "cust_two" },
      ]);
      await here.admin.delete("/customers/cust_two");
      expect(await told("customer_erased")).toEqual([
        { sequence: 3, customer_id: "cust_abc", erased_at: desk.now().toISOString() },
      ]);
      const left = await Promise.all(["customer_updated", "customer_merged"].map(told));
      expect(left.flat()).toHaveLength(3);
      expect(JSON.stringify(left)).not.toMatch(/john/i);
    });

    it("whose messages were told has none of them told again once it is erased", async () => {
      const { id: webhook } = await here.hook();
      const id = await startSession(here.agent, { initial_message: "My name is ZORK" });
      await here.agent.post(`/sessions/${id}/messages`, {
        content: "Dear ZORK",
        attachments: [{ name: "ZORK.png", url: "https://files.example/ZORK" }],
      });
      await here.agent.post(`/sessions/${id}/end`, { resolution: "resolved" });
      await here.agent.post(`/sessions/${id}/rating`, { score: 1, comment: "ZORK" });
      await here.admin.delete("/customers/cust_abc");
      const from = desk.now().toISOString();
      await desk.support.tick();
      await here.admin.post(`/webhooks/${webhook}/redeliver`, { from });
      await desk.support.tick();
      expect(await told("message_created")).toMatchObject([
        { message: { sender: "customer", content: "[erased]" } },
        { message: { sender: "agent", content: "[erased]", attachments: [] } },
      ]);
      expect(await told("session_rated")).toMatchObject([{ rating: { score: 1, comment: null } }]);
      expect(JSON.stringify(out.received.filter(({ at }) => at >= new Date(from)))).not.toContain("ZORK");
    });
  });
});
