import { describe, expect, it } from "vitest";
import { engines, useDesk } from "../support/desk.ts";
import { hireAgent, managerOf, startSession } from "../support/people.ts";

describe.each(engines)("transferring a session on %s", (engine) => {
  const desk = useDesk(engine);
  const reason = "Billing issue - needs specialist";

  it("goes at once to an agent with a free slot, and frees the other's", async () => {
    const tenant = desk.newTenant();
    const { client } = await hireAgent(desk, tenant, { id: "agent_a" });
    const session = await startSession(client);
    await hireAgent(desk, tenant, { id: "agent_b" });
    const target = { target_type: "agent", target_id: "agent_b", reason, notes: "Has a refund question" };
    const moved = await client.post(`/sessions/${session}/transfer`, target);
    expect(moved.body).toMatchObject({ status: "active", assigned_agent: { id: "agent_b" } });
    expect(moved.body.transfers).toMatchObject([
      { target_id: "agent_b", from_agent_id: "agent_a", notes: "Has a refund question" },
    ]);
    expect((await client.get("/agents/agent_a/status")).body.active_sessions).toBe(0);
    expect((await client.get("/agents/agent_b/status")).body.active_sessions).toBe(1);
  });

  it("waits for a target without a free slot, keeping its age, and is taken when one frees", async () => {
    const tenant = desk.newTenant();
    const { client } = await hireAgent(desk, tenant, { id: "agent_a" });
    const old = await startSession(client);
    const full = await hireAgent(desk, tenant, { id: "agent_b", max_sessions: 1 });
    desk.advance({ minutes: 1 });
    const blocking = await startSession(client);
    expect((await client.get(`/sessions/${blocking}`)).body.assigned_agent.id).toBe("agent_b");
    const moved = await client.post(`/sessions/${old}/transfer`, {
      target_type: "agent",
      target_id: full.id,
      reason,
    });
    expect(moved.body).toMatchObject({ status: "transferred", assigned_agent: null, queue_position: 1 });
    await client.post(`/sessions/${blocking}/end`, { resolution: "resolved" });
    expect((await client.get(`/sessions/${old}`)).body).toMatchObject({
      status: "active",
      assigned_agent: { id: "agent_b" },
    });
  });

  it("goes to the default queue when nobody of the team takes it in time", async () => {
    const tenant = desk.newTenant();
    const { client } = await hireAgent(desk, tenant, { max_sessions: 1 });
    await managerOf(desk, tenant).post("/teams", { id: "team_billing", name: "Billing" });
    const session = await startSession(client);
    const blocking = await startSession(client, { priority: "low" });
    const moved = await client.post(`/sessions/${session}/transfer`, {
      target_type: "team",
      target_id: "team_billing",
      reason,
    });
    expect(moved.body).toMatchObject({ status: "transferred", team_id: "team_billing" });
    expect((await client.get(`/sessions/${blocking}`)).body.status).toBe("active");
    desk.advance({ minutes: 5 });
    await desk.support.tick();
    expect((await client.get(`/sessions/${session}`)).body).toMatchObject({
      status: "queued",
      team_id: null,
    });
    await client.post(`/sessions/${blocking}/end`, { resolution: "resolved" });
    expect((await client.get(`/sessions/${session}`)).body.status).toBe("active");
  });

  it("refuses a target that it has already, that does not exist, or that is another tenant's", async () => {
    const [tenant, other] = [desk.newTenant(), desk.newTenant()];
    const { client } = await hireAgent(desk, tenant);
    await hireAgent(desk, other, { id: "agent_theirs" });
    const session = await startSession(client);
    const codes: string[] = [];
    for (const [type, id] of [
      ["agent", "agent_001"],
      ["agent", "agent_none"],
      ["agent", "agent_theirs"],
      ["team", "team_none"],
    ]) {
      const body = { target_type: type, target_id: id, reason };
      codes.push((await client.post(`/sessions/${session}/transfer`, body)).body.code);
    }
    expect(codes).toEqual(["already_assigned", "agent_not_found", "agent_not_found", "team_not_found"]);
  });
});
