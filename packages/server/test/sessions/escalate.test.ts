import { beforeEach, describe, expect, it } from "vitest";
import type { Answer, TestClient } from "../support/client.ts";
import { engines, useDesk } from "../support/desk.ts";
import { hireAgent, managerOf, startSession } from "../support/people.ts";
import { holders, show } from "./session.ts";

describe.each(engines)("escalating a session on %s", (engine) => {
  const desk = useDesk(engine);
  let tenant: string;
  let client: TestClient;

  beforeEach(async () => {
    tenant = desk.newTenant();
    ({ client } = await hireAgent(desk, tenant, { id: "agent_a", max_sessions: 1 }));
  });

  function escalate(session: string, more: object = {}): Promise<Answer> {
    return client.post(`/sessions/${session}/escalate`, { level: "supervisor", reason: "Angry", ...more });
  }

  async function openTeam(members: readonly string[]): Promise<void> {
    const team = { id: "team_leads", name: "Leads", member_ids: members, escalation_levels: ["supervisor"] };
    await managerOf(desk, tenant).post("/teams", team);
  }

  it.each([
    ["low", undefined, "low"],
    ["low", "normal", "normal"],
    ["normal", "urgent", "urgent"],
    ["urgent", "high", "urgent"],
  ])("of priority %s with urgency %s makes it %s", async (priority, urgency, raised) => {
    const session = await startSession(client, { priority });
    const escalated = await escalate(session, urgency === undefined ? {} : { urgency });
    expect(escalated.body).toMatchObject({ status: "active", priority: raised });
    expect(escalated.body.escalation).toMatchObject({ level: "supervisor", urgency: urgency ?? null });
  });

  it("to a team without a slot free makes it wait there with its wait so far, and frees its agent", async () => {
    await hireAgent(desk, tenant, { id: "agent_lead", max_sessions: 1, status: "busy" });
    await openTeam(["agent_lead"]);
    const session = await startSession(client);
    desk.advance({ minutes: 1 });
    const [next, teamed] = [
      await startSession(client),
      await startSession(client, { team_id: "team_leads" }),
    ];
    expect((await escalate(session)).body).toMatchObject({ status: "transferred", queue_position: 1 });
    expect(await holders(client, [next])).toEqual(["active agent_a"]);
    await managerOf(desk, tenant).put("/agents/agent_lead/status", { status: "available" });
    expect(await holders(client, [session, teamed])).toEqual(["active agent_lead", "queued nobody"]);
  });

  it("of the team of the level already leaves it with its agent, whoever else is free", async () => {
    await openTeam(["agent_a"]);
    const session = await startSession(client, { team_id: "team_leads" });
    await hireAgent(desk, tenant, { id: "agent_lead", team_ids: ["team_leads"] });
    expect((await escalate(session)).body).toMatchObject({ status: "active", team_id: "team_leads" });
    expect(await holders(client, [session])).toEqual(["active agent_a"]);
  });

  it("to a level of which no team is leaves it where it is", async () => {
    await hireAgent(desk, tenant, { id: "agent_lead" });
    await openTeam(["agent_lead"]);
    const session = await startSession(client);
    const escalated = await escalate(session, { level: "director" });
    expect(escalated.body).toMatchObject({ status: "active", team_id: null, transfers: [] });
    expect(await holders(client, [session])).toEqual(["active agent_a"]);
  });

  it("again to the same level changes nothing, also from another agent and with another reason", async () => {
    const session = await startSession(client);
    await escalate(session, { urgency: "high" });
    const before = await show(client, session);
    desk.advance({ minutes: 1 });
    const again = await desk.client({ tenant, id: "agent_b" }).post(`/sessions/${session}/escalate`, {
      level: "supervisor",
      reason: "Still angry",
      urgency: "urgent",
    });
    expect(again.status).toBe(200);
    expect(again.body).toEqual({ ...before, duration_seconds: 60 });
    const events = (await desk.events(tenant)).filter(({ type }) => type === "support.escalation");
    expect(events).toHaveLength(1);
  });
});
