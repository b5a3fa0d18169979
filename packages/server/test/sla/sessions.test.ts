import { describe, expect, it } from "vitest";
import type { Schema } from "../../src/contract.ts";
import { slaBreachEventSchema } from "../../src/generated/schemas.ts";
import type { TestClient } from "../support/client.ts";
import { engines, useDesk } from "../support/desk.ts";
import { managerOf, startSession } from "../support/people.ts";
import { newDesk } from "../tickets/ticket.ts";
import { promise, targetsOf } from "./promises.ts";

describe.each(engines)("the clocks of a session on %s", (engine) => {
  const desk = useDesk(engine);

  /** A desk that owes a first reply within five minutes, and an end within twenty. */
  async function open() {
    const { tenant, client } = await newDesk(desk);
    const manager = managerOf(desk, tenant);
    await promise(manager, { applies_to: ["session"], targets: targetsOf(5, 20) });
    return { tenant, client, manager, id: await startSession(client) };
  }

  const slaOf = async (client: TestClient, id: string): Promise<Schema<"Sla">> =>
    (await client.get(`/sessions/${id}`)).body.sla;
  const eventsOf = async (tenant: string, id: string) =>
    (await desk.events(tenant))
      .filter((event) => event.resource_id === id)
      .map(({ type, data, created_at: timestamp }) => ({ type, timestamp, data: JSON.parse(data) }));
  const breaches = async (tenant: string, id: string) =>
    (await eventsOf(tenant, id)).filter(({ type }) => type === "support.sla_breach");

  it("are shown to staff in the session and in lists, and not to the customer", async () => {
    const { client } = await open();
    const started = (await client.post("/sessions", { customer_id: "cust_abc", channel: "chat" })).body;
    const customer = desk.clientWithToken(started.chat_token);
    const { created_at, sla } = (await client.get(`/sessions/${started.session_id}`)).body;
    expect(Date.parse(sla.response_due) - Date.parse(created_at)).toBe(5 * 60_000);
    expect((await client.get("/sessions")).body.data[0].sla).toEqual(sla);
    expect((await customer.get(`/sessions/${started.session_id}`)).body).not.toHaveProperty("sla");
    expect((await customer.get(`/sessions/${started.session_id}/sla`)).body.code).toBe("forbidden");
  });

  it("are met by the first message of an agent, and by the end", async () => {
    const { tenant, client, id } = await open();
    desk.advance({ minutes: 4 });
    await client.post(`/sessions/${id}/messages`, { content: "Hello!" });
    desk.advance({ minutes: 15 });
    await client.post(`/sessions/${id}/end`, { resolution: "resolved" });
    desk.advance({ hours: 5 });
    await desk.support.tick();
    expect((await slaOf(client, id)).status).toBe("met");
    expect(await breaches(tenant, id)).toEqual([]);
    const { entries, policy } = (await client.get(`/sessions/${id}/sla`)).body as Schema<"SlaTimeline">;
    expect(entries.map(({ clock, event }) => `${clock} ${event}`)).toEqual([
      ...["response started", "resolution started", "response met", "resolution met"],
    ]);
    expect(policy?.targets.normal).toEqual({ response: 5, resolution: 20 });
  });

  it("are not met by what the customer says", async () => {
    const { tenant, client, id } = await open();
    const token = (await client.post(`/sessions/${id}/chat-token`)).body.chat_token;
    await desk.clientWithToken(token).post(`/sessions/${id}/messages`, { content: "Hello?" });
    desk.advance({ minutes: 6 });
    await desk.support.tick();
    expect(await breaches(tenant, id)).toMatchObject([{ data: { clock: "response" } }]);
  });

  it("tell of a miss once, at its deadline, although nobody touched the session", async () => {
    const { tenant, client, id } = await open();
    const before = (await client.get(`/sessions/${id}`)).body;
    desk.advance({ minutes: 6 });
    for (let sweep = 0; sweep < 3; sweep += 1) await desk.support.tick();
    const [breach, ...more] = await breaches(tenant, id);
    expect(more).toEqual([]);
    expect(() => slaBreachEventSchema.parse(breach)).not.toThrow();
    expect(breach?.data).toMatchObject({
      sequence: 2,
      clock: "response",
      due: before.sla.response_due,
      session: { session_id: id, version: before.version + 1, sla: { status: "breached" } },
    });
    expect(breach?.data).not.toHaveProperty("ticket");
    const { sla, version } = (await client.get(`/sessions/${id}`)).body;
    expect({ sla, version }).toEqual({
      sla: { ...before.sla, status: "breached" },
      version: before.version + 1,
    });
  });

  it("tell of a miss that a late reply finds before the sweep, and count the events without a gap", async () => {
    const { tenant, client, id } = await open();
    desk.advance({ minutes: 6 });
    await client.post(`/sessions/${id}/messages`, { content: "Sorry for the wait." });
    await desk.support.tick();
    desk.advance({ minutes: 15 });
    await client.post(`/sessions/${id}/end`, { resolution: "resolved" });
    await desk.support.tick();
    const events = await eventsOf(tenant, id);
    expect(events.map(({ type, data }) => `${data.sequence} ${type} ${data.clock ?? ""}`.trim())).toEqual([
      "1 support.session_started",
      "2 support.sla_breach response",
      "3 support.sla_breach resolution",
      "4 support.session_ended",
    ]);
  });

  it("stand still on hold, as far as the end is concerned", async () => {
    const { tenant, client, id } = await open();
    await client.post(`/sessions/${id}/messages`, { content: "One moment." });
    await client.post(`/sessions/${id}/hold`);
    desk.advance({ minutes: 30 });
    await desk.support.tick();
    const held = (await client.get(`/sessions/${id}`)).body;
    expect(held.sla.status).toBe("paused");
    await client.post(`/sessions/${id}/resume`);
    const { resolution_due } = await slaOf(client, id);
    expect(Date.parse(resolution_due) - Date.parse(held.created_at)).toBe(50 * 60_000);
    desk.advance({ minutes: 21 });
    await desk.support.tick();
    expect(await breaches(tenant, id)).toMatchObject([
      { data: { clock: "resolution", due: resolution_due } },
    ]);
  });

  it("follow the session to another team, and its priority", async () => {
    const { client, manager, id } = await open();
    const team = (await manager.post("/teams", { name: "Experts", member_ids: ["agent_002"] })).body.id;
    const teams = { conditions: { team_ids: [team] }, targets: targetsOf(8, 80), position: 0 };
    const priority = { conditions: { priorities: ["urgent"] }, targets: targetsOf(3, 30), position: 0 };
    const [first] = (await manager.get("/sla/policies")).body.data;
    await manager.put(`/sla/policies/${first.id}`, { position: 9 });
    const [experts, urgent] = [await promise(manager, teams), await promise(manager, priority)];
    await client.post(`/sessions/${id}/escalate`, { level: "tier_2", reason: "Hot", urgency: "urgent" });
    expect((await slaOf(client, id)).policy_id).toBe(urgent.id);
    await client.post(`/sessions/${id}/transfer`, { target_type: "team", target_id: team, reason: "Hot" });
    expect((await slaOf(client, id)).policy_id).toBe(experts.id);
  });

  it("of a time before there were clocks are reckoned from its start with the next tick", async () => {
    const { tenant, client, id } = await open();
    const none = { response_due_at: null, resolution_due_at: null, sla_log: "[]", sla_policy_id: null };
    await desk.db.updateTable("sessions").set(none).where("tenant_id", "=", tenant).execute();
    expect((await client.get(`/sessions/${id}`)).body).not.toHaveProperty("sla");
    expect((await client.get(`/sessions/${id}/sla`)).body.sla.status).toBe("within_sla");
    desk.advance({ minutes: 1 });
    await desk.support.tick();
    const { created_at, sla } = (await client.get(`/sessions/${id}`)).body;
    expect(Date.parse(sla.response_due) - Date.parse(created_at)).toBe(5 * 60_000);
    expect(sla.status).toBe("within_sla");
  });
});
