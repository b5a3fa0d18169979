import { describe, expect, it } from "vitest";
import { engines, useDesk } from "../support/desk.ts";
import { hireAgent, managerOf, startSession } from "../support/people.ts";

describe.each(engines)("the queue on %s", (engine) => {
  const desk = useDesk(engine);

  it("drains by priority, then by age, when a session ends", async () => {
    const tenant = desk.newTenant();
    const { client } = await hireAgent(desk, tenant, { max_sessions: 1 });
    const first = await startSession(client);
    const waiting: Record<string, string> = {};
    for (const [name, priority] of [
      ["low", "low"],
      ["normal", "normal"],
      ["urgent", "urgent"],
      ["later", "urgent"],
    ] as const) {
      desk.advance({ seconds: 1 });
      waiting[name] = await startSession(client, { priority });
    }
    const order: string[] = [];
    for (let active = first; active !== ""; ) {
      await client.post(`/sessions/${active}/end`, { resolution: "resolved" });
      const next = (await client.get("/sessions?status=active")).body.data[0]?.session_id ?? "";
      if (next !== "") order.push(next);
      active = next;
    }
    expect(order).toEqual([waiting["urgent"], waiting["later"], waiting["normal"], waiting["low"]]);
  });

  it("tells each waiting session its place and an estimate from recent handling", async () => {
    const tenant = desk.newTenant();
    const { client } = await hireAgent(desk, tenant, { max_sessions: 1 });
    const handled = await startSession(client);
    desk.advance({ minutes: 10 });
    await client.post(`/sessions/${handled}/end`, { resolution: "resolved" });
    await startSession(client);
    await startSession(client);
    const second = await client.post("/sessions", { customer_id: "cust_abc", channel: "chat" });
    expect([second.body.queue_position, second.body.estimated_wait_minutes]).toEqual([2, 20]);
    const urgent = await client.post("/sessions", { customer_id: "c", channel: "chat", priority: "urgent" });
    expect(urgent.body.queue_position).toBe(1);
    expect((await client.get(`/sessions/${second.body.session_id}`)).body.queue_position).toBe(3);
  });

  it("drains when an agent becomes available, and when the capacity grows", async () => {
    const tenant = desk.newTenant();
    const { client, id } = await hireAgent(desk, tenant, { status: "busy", max_sessions: 1 });
    const [one, two] = [await startSession(client), await startSession(client)];
    await client.put(`/agents/${id}/status`, { status: "available" });
    expect((await client.get(`/sessions/${one}`)).body.status).toBe("active");
    expect((await client.get(`/sessions/${two}`)).body.status).toBe("queued");
    await managerOf(desk, tenant).put(`/agents/${id}`, { max_sessions: 2 });
    expect((await client.get(`/sessions/${two}`)).body.status).toBe("active");
  });

  it("drains when an agent gets the skill or the team that a session waits for", async () => {
    const tenant = desk.newTenant();
    const manager = managerOf(desk, tenant);
    await manager.post("/teams", { id: "team_billing", name: "Billing" });
    const { client, id } = await hireAgent(desk, tenant);
    const skilled = await startSession(client, { skills: ["wine"] });
    const teamed = await startSession(client, { team_id: "team_billing" });
    await manager.put(`/agents/${id}`, { skills: ["wine"] });
    expect((await client.get(`/sessions/${skilled}`)).body.status).toBe("active");
    await manager.put("/teams/team_billing", { member_ids: [id] });
    expect((await client.get(`/sessions/${teamed}`)).body.status).toBe("active");
  });

  it("serves a session that an agent cannot take from behind one that it can", async () => {
    const tenant = desk.newTenant();
    const { client, id } = await hireAgent(desk, tenant, { status: "busy" });
    const spanish = await startSession(client, { language: "es", priority: "urgent" });
    const plain = await startSession(client);
    await client.put(`/agents/${id}/status`, { status: "available" });
    expect((await client.get(`/sessions/${plain}`)).body.status).toBe("active");
    expect((await client.get(`/sessions/${spanish}`)).body.status).toBe("queued");
  });

  it("brings an agent back at its return time", async () => {
    const tenant = desk.newTenant();
    const { client, id } = await hireAgent(desk, tenant);
    const back = new Date(desk.now().getTime() + 30 * 60_000).toISOString();
    await client.put(`/agents/${id}/status`, { status: "away", reason: "lunch_break", return_time: back });
    const waiting = await startSession(client);
    desk.advance({ minutes: 29 });
    await desk.support.tick();
    expect((await client.get(`/agents/${id}/status`)).body).toMatchObject({
      status: "away",
      reason: "lunch_break",
    });
    desk.advance({ minutes: 1 });
    await desk.support.tick();
    expect((await client.get(`/agents/${id}/status`)).body).toMatchObject({
      status: "available",
      reason: null,
    });
    expect((await client.get(`/sessions/${waiting}`)).body.status).toBe("active");
  });
});
