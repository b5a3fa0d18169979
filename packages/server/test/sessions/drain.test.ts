import { describe, expect, it } from "vitest";
import { engines, useDesk } from "../support/desk.ts";
import { hireAgent, managerOf, startSession } from "../support/people.ts";
import { endSession, holders, transferTo } from "./session.ts";

describe.each(engines)("what waits on %s", (engine) => {
  const desk = useDesk(engine);

  it("goes to the agent who comes back first", async () => {
    const tenant = desk.newTenant();
    const first = await hireAgent(desk, tenant, { id: "agent_a", status: "away" });
    const second = await hireAgent(desk, tenant, { id: "agent_b", status: "busy" });
    const session = await startSession(first.client);
    await second.client.put(`/agents/${second.id}/status`, { status: "available" });
    await first.client.put(`/agents/${first.id}/status`, { status: "available" });
    expect(await holders(first.client, [session])).toEqual(["active agent_b"]);
  });

  it("fills as many slots as come free, the most urgent and the oldest first", async () => {
    const tenant = desk.newTenant();
    const { client, id } = await hireAgent(desk, tenant, { status: "busy", max_sessions: 2 });
    const waiting: string[] = [];
    for (const priority of ["normal", "low", "high", "normal", "urgent"]) {
      desk.advance({ seconds: 1 });
      waiting.push(await startSession(client, { priority }));
    }
    const taken = ["active agent_001", "queued nobody"] as const;
    await client.put(`/agents/${id}/status`, { status: "available" });
    expect(await holders(client, waiting)).toEqual([taken[1], taken[1], taken[0], taken[1], taken[0]]);
    await managerOf(desk, tenant).put(`/agents/${id}`, { max_sessions: 4 });
    expect(await holders(client, waiting)).toEqual([taken[0], taken[1], taken[0], taken[0], taken[0]]);
  });

  it.each(["busy", "away", "offline"])("goes on waiting when an agent who is %s ends one", async (status) => {
    const tenant = desk.newTenant();
    const { client, id } = await hireAgent(desk, tenant, { max_sessions: 1 });
    const [held, waiting] = [await startSession(client), await startSession(client)];
    await client.put(`/agents/${id}/status`, { status });
    await endSession(client, held);
    expect(await holders(client, [waiting])).toEqual(["queued nobody"]);
    expect((await client.get(`/agents/${id}/status`)).body).toMatchObject({ status, active_sessions: 0 });
  });

  it("goes on waiting until an agent who may have fewer than before is below the new limit", async () => {
    const tenant = desk.newTenant();
    const { client, id } = await hireAgent(desk, tenant, { max_sessions: 2 });
    const [one, two] = [await startSession(client), await startSession(client)];
    const waiting = await startSession(client);
    await managerOf(desk, tenant).put(`/agents/${id}`, { max_sessions: 1 });
    expect(await holders(client, [one, two])).toEqual(["active agent_001", "active agent_001"]);
    await endSession(client, one);
    expect(await holders(client, [waiting])).toEqual(["queued nobody"]);
    await endSession(client, two);
    expect(await holders(client, [waiting])).toEqual(["active agent_001"]);
  });

  it("for a team goes to its members only, whoever else is free", async () => {
    const tenant = desk.newTenant();
    const { client } = await hireAgent(desk, tenant, { id: "agent_a" });
    await hireAgent(desk, tenant, { id: "agent_b", status: "away" });
    const manager = managerOf(desk, tenant);
    await manager.post("/teams", { id: "team_billing", name: "Billing", member_ids: ["agent_b"] });
    const session = await startSession(client, { team_id: "team_billing" });
    await client.put("/agents/agent_a/status", { status: "available" });
    expect(await holders(client, [session])).toEqual(["queued nobody"]);
    await manager.put("/agents/agent_b/status", { status: "available" });
    expect(await holders(client, [session])).toEqual(["active agent_b"]);
  });

  it("for a team and for anybody is one line to an agent who serves both", async () => {
    const tenant = desk.newTenant();
    const { client, id } = await hireAgent(desk, tenant, { max_sessions: 1 });
    const member = { id: "team_billing", name: "Billing", member_ids: [id] };
    await managerOf(desk, tenant).post("/teams", member);
    let active = await startSession(client);
    const waiting: string[] = [];
    for (const more of [{}, { team_id: "team_billing" }, {}, { team_id: "team_billing", priority: "high" }]) {
      desk.advance({ seconds: 1 });
      waiting.push(await startSession(client, more));
    }
    const order: string[] = [];
    for (let left = waiting.length; left > 0; left -= 1) {
      await endSession(client, active);
      active = (await client.get("/sessions?status=active")).body.data[0].session_id;
      order.push(active);
    }
    expect(order).toEqual([waiting[3], waiting[0], waiting[1], waiting[2]]);
  });

  it("gets no slot from a session on hold, and the slot of one that is transferred away", async () => {
    const tenant = desk.newTenant();
    const { client } = await hireAgent(desk, tenant, { id: "agent_a", max_sessions: 1 });
    const [held, waiting] = [await startSession(client), await startSession(client)];
    await client.post(`/sessions/${held}/hold`);
    expect(await holders(client, [held, waiting])).toEqual(["on_hold agent_a", "queued nobody"]);
    await managerOf(desk, tenant).post("/agents", { id: "agent_b", name: "Ben" });
    await transferTo(client, held, "agent_b");
    expect(await holders(client, [held, waiting])).toEqual(["transferred nobody", "active agent_a"]);
  });

  it("leaves the line when it is ended, and frees nobody's slot", async () => {
    const tenant = desk.newTenant();
    const { client, id } = await hireAgent(desk, tenant, { max_sessions: 1 });
    const [held, ended, last] = [
      await startSession(client),
      await startSession(client),
      await startSession(client),
    ];
    await endSession(client, ended);
    expect((await client.get(`/agents/${id}/status`)).body.active_sessions).toBe(1);
    await endSession(client, held);
    expect(await holders(client, [ended, last])).toEqual(["resolved nobody", "active agent_001"]);
  });
});
