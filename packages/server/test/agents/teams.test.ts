import { beforeEach, describe, expect, it } from "vitest";
import type { TestClient } from "../support/client.ts";
import { engines, useDesk } from "../support/desk.ts";
import { hireAgent, managerOf, startSession } from "../support/people.ts";

describe.each(engines)("a team on %s", (engine) => {
  const desk = useDesk(engine);
  let manager: TestClient;
  let agent: TestClient;

  beforeEach(async () => {
    const tenant = desk.newTenant();
    manager = managerOf(desk, tenant);
    agent = (await hireAgent(desk, tenant, { id: "agent_a" })).client;
    await hireAgent(desk, tenant, { id: "agent_b", status: "away" });
    await manager.post("/teams", { id: "team_billing", name: "Billing", member_ids: ["agent_a"] });
  });

  const membersOf = async (team: string) => (await manager.get(`/teams/${team}`)).body.member_ids;
  const teamsOf = async (id: string) => (await manager.get(`/agents/${id}`)).body.team_ids;

  it("and its members are the same from both sides, each once", async () => {
    const { id } = (await manager.post("/teams", { name: "Kitchen", member_ids: ["agent_b", "agent_b"] }))
      .body;
    expect([await membersOf(id), await teamsOf("agent_b")]).toEqual([["agent_b"], [id]]);
    await manager.put("/agents/agent_a", { team_ids: [id] });
    expect([await membersOf(id), await membersOf("team_billing")]).toEqual([["agent_a", "agent_b"], []]);
    await manager.put(`/teams/${id}`, { member_ids: [] });
    expect([await teamsOf("agent_a"), await teamsOf("agent_b")]).toEqual([[], []]);
  });

  it("keeps what a change does not name", async () => {
    const body = { id: "team_leads", name: "Leads", description: "Top", escalation_levels: ["supervisor"] };
    await manager.post("/teams", { ...body, member_ids: ["agent_b"] });
    const changed = await manager.put("/teams/team_leads", { description: null });
    expect(changed.body).toMatchObject({ ...body, description: null, member_ids: ["agent_b"] });
  });

  it("is not changed at all when one of the members named is unknown", async () => {
    const wrong = { name: "Money", member_ids: ["agent_b", "agent_none"] };
    const refused = await manager.put("/teams/team_billing", wrong);
    expect([refused.status, refused.body.code]).toEqual([404, "agent_not_found"]);
    expect((await manager.post("/teams", { id: "team_new", ...wrong })).body.code).toBe("agent_not_found");
    const { data } = (await manager.get("/teams")).body;
    expect(data).toMatchObject([{ id: "team_billing", name: "Billing", member_ids: ["agent_a"] }]);
    const lost = await manager.put("/agents/agent_a", { name: "Anna", team_ids: ["team_none"] });
    expect(lost.body.code).toBe("team_not_found");
    expect((await manager.get("/agents/agent_a")).body).toMatchObject({
      name: "Agent agent_a",
      team_ids: ["team_billing"],
    });
  });

  it("with an id that is taken is refused, and the first one stays", async () => {
    const refused = await manager.post("/teams", { id: "team_billing", name: "Money", member_ids: [] });
    expect([refused.status, refused.body.code]).toEqual([409, "already_exists"]);
    expect(await membersOf("team_billing")).toEqual(["agent_a"]);
  });

  it("gives no more of its sessions to an agent who has left it", async () => {
    const first = await startSession(agent, { team_id: "team_billing" });
    await manager.put("/teams/team_billing", { member_ids: ["agent_b"] });
    const second = await startSession(agent, { team_id: "team_billing" });
    const shown = async (id: string) => {
      const { status, assigned_agent: taker } = (await agent.get(`/sessions/${id}`)).body;
      return [status, taker?.id];
    };
    expect([await shown(first), await shown(second)]).toEqual([
      ["active", "agent_a"],
      ["queued", undefined],
    ]);
    await agent.post(`/sessions/${first}/end`, { resolution: "resolved" });
    expect(await shown(second)).toEqual(["queued", undefined]);
  });

  it("with nobody free does not lend its sessions to the rest, nor does it without any member", async () => {
    await manager.post("/teams", { id: "team_empty", name: "Empty" });
    const session = await startSession(agent, { team_id: "team_empty" });
    await agent.put("/agents/agent_a/status", { status: "available" });
    expect((await agent.get(`/sessions/${session}`)).body).toMatchObject({
      status: "queued",
      team_id: "team_empty",
      queue_position: 1,
      estimated_wait_minutes: null,
    });
  });
});
