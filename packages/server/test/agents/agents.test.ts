import { describe, expect, it } from "vitest";
import { engines, useDesk } from "../support/desk.ts";
import { hireAgent, managerOf, startSession } from "../support/people.ts";

describe.each(engines)("agents on %s", (engine) => {
  const desk = useDesk(engine);

  it("are created by managers, once, and offline at first", async () => {
    const tenant = desk.newTenant();
    const manager = managerOf(desk, tenant);
    await manager.post("/teams", { id: "team_billing", name: "Billing" });
    const profile = {
      id: "agent_007",
      name: "Jo",
      skills: ["wine"],
      languages: ["en"],
      max_sessions: 2,
      team_ids: ["team_billing"],
    };
    const created = await manager.post("/agents", profile);
    expect(created.status).toBe(201);
    expect(created.body).toMatchObject({ ...profile, status: "offline", active_sessions: 0 });
    expect((await manager.post("/agents", profile)).body.code).toBe("already_exists");
    expect((await manager.get("/teams/team_billing")).body.member_ids).toEqual(["agent_007"]);
  });

  it("cannot be administered by other staff", async () => {
    const tenant = desk.newTenant();
    const { client, id } = await hireAgent(desk, tenant);
    await hireAgent(desk, tenant, { id: "agent_other" });
    const refused = [
      await client.post("/agents", { id: "agent_x", name: "X" }),
      await client.put(`/agents/${id}`, { max_sessions: 9 }),
      await client.put("/agents/agent_other/status", { status: "offline" }),
      await client.post("/teams", { name: "X" }),
    ];
    expect(refused.map((answer) => [answer.status, answer.body.code])).toEqual(
      Array(4).fill([403, "forbidden"]),
    );
  });

  it("come to be when they first set their own status, with their token's name", async () => {
    const tenant = desk.newTenant();
    const agent = desk.client({ tenant, id: "agent_new", name: "Nina New", email: "nina@example.com" });
    expect((await agent.get("/agents/agent_new/status")).body.code).toBe("agent_not_found");
    const status = await agent.put("/agents/agent_new/status", { status: "available" });
    expect(status.body).toMatchObject({
      agent_id: "agent_new",
      name: "Nina New",
      status: "available",
      max_sessions: 5,
    });
    expect((await agent.get("/agents/agent_new")).body.email).toBe("nina@example.com");
  });

  it("are shown as busy at capacity, and found as such", async () => {
    const tenant = desk.newTenant();
    const { client, id } = await hireAgent(desk, tenant, { max_sessions: 1 });
    await startSession(client);
    expect((await client.get(`/agents/${id}/status`)).body).toMatchObject({
      status: "busy",
      active_sessions: 1,
    });
    expect((await client.get("/agents?status=busy")).body.data).toHaveLength(1);
    expect((await client.get("/agents?status=available")).body.data).toHaveLength(0);
  });

  it("take no new work while busy by hand, away or offline", async () => {
    const tenant = desk.newTenant();
    const { client, id } = await hireAgent(desk, tenant);
    for (const status of ["busy", "away"]) {
      await client.put(`/agents/${id}/status`, { status });
      const started = await client.post("/sessions", { customer_id: "c", channel: "chat" });
      expect([status, started.body.status]).toEqual([status, "queued"]);
    }
    await client.put(`/agents/${id}/status`, { status: "offline" });
    expect((await client.post("/sessions", { customer_id: "c", channel: "chat" })).status).toBe(400);
  });

  it("give a return time with away only", async () => {
    const tenant = desk.newTenant();
    const { client, id } = await hireAgent(desk, tenant);
    const body = { status: "busy", return_time: "2026-01-24T20:00:00Z" };
    const refused = await client.put(`/agents/${id}/status`, body);
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([400, "/return_time"]);
  });

  it("have figures of today, null without a base", async () => {
    const tenant = desk.newTenant();
    const { client, id } = await hireAgent(desk, tenant);
    const none = {
      sessions_handled: 0,
      avg_response_time_seconds: null,
      satisfaction_score: null,
      resolution_rate: null,
    };
    expect((await client.get(`/agents/${id}/status`)).body.metrics_today).toEqual(none);
    const session = await startSession(client);
    desk.advance({ seconds: 45 });
    await client.post(`/sessions/${session}/messages`, { content: "Hello" });
    await client.post(`/sessions/${session}/end`, { resolution: "resolved" });
    await client.post(`/sessions/${session}/rating`, { score: 4 });
    await client.post(`/sessions/${await startSession(client)}/end`, { resolution: "abandoned" });
    const figures = {
      sessions_handled: 2,
      avg_response_time_seconds: 45,
      satisfaction_score: 4,
      resolution_rate: 50,
    };
    expect((await client.get(`/agents/${id}/status`)).body.metrics_today).toEqual(figures);
  });

  it("may belong to no other tenant's team", async () => {
    const [own, other] = [desk.newTenant(), desk.newTenant()];
    await managerOf(desk, other).post("/teams", { id: "team_theirs", name: "Theirs" });
    const manager = managerOf(desk, own);
    const refused = await manager.post("/agents", { id: "agent_x", name: "X", team_ids: ["team_theirs"] });
    expect([refused.status, refused.body.code]).toEqual([404, "team_not_found"]);
    expect((await manager.get("/agents/agent_x")).status).toBe(404);
    expect((await manager.get("/teams/team_theirs")).body.code).toBe("team_not_found");
  });

  it("and teams are listed page by page", async () => {
    const tenant = desk.newTenant();
    const manager = managerOf(desk, tenant);
    for (const name of ["one", "two", "three"]) {
      desk.advance({ seconds: 1 });
      await manager.post("/teams", { id: `team_${name}`, name });
    }
    const first = (await manager.get("/teams?limit=2")).body;
    expect([first.data.map((team: { name: string }) => team.name), first.has_more]).toEqual([
      ["one", "two"],
      true,
    ]);
    const rest = (await manager.get(`/teams?limit=2&cursor=${first.next_cursor}`)).body;
    expect([rest.data.length, rest.next_cursor]).toEqual([1, null]);
    const changed = await manager.put("/teams/team_one", {
      description: "First",
      escalation_levels: ["supervisor"],
    });
    expect(changed.body).toMatchObject({
      name: "one",
      description: "First",
      escalation_levels: ["supervisor"],
    });
  });
});
