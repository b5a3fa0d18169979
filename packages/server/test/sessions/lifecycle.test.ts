import { describe, expect, it } from "vitest";
import { engines, useDesk } from "../support/desk.ts";
import { hireAgent, managerOf, startSession } from "../support/people.ts";

describe.each(engines)("the life of a session on %s", (engine) => {
  const desk = useDesk(engine);

  it("is held and resumed, and keeps its agent's slot meanwhile", async () => {
    const tenant = desk.newTenant();
    const { client, id } = await hireAgent(desk, tenant);
    const session = await startSession(client);
    expect((await client.post(`/sessions/${session}/hold`)).body.status).toBe("on_hold");
    expect((await client.get(`/agents/${id}/status`)).body.active_sessions).toBe(1);
    expect((await client.post(`/sessions/${session}/hold`)).body.code).toBe("invalid_transition");
    expect((await client.post(`/sessions/${session}/resume`)).body.status).toBe("active");
    expect((await client.post(`/sessions/${session}/resume`)).body.code).toBe("invalid_transition");
  });

  it.each([
    ["resolved", "resolved"],
    ["abandoned", "closed"],
  ])("ends as %s: %s", async (resolution, status) => {
    const tenant = desk.newTenant();
    const { client, id } = await hireAgent(desk, tenant);
    const session = await startSession(client);
    desk.advance({ minutes: 3 });
    const ended = await client.post(`/sessions/${session}/end`, {
      resolution,
      resolution_notes: "Done",
      tags: ["a", "a"],
    });
    expect(ended.body).toMatchObject({
      status,
      resolution,
      resolution_notes: "Done",
      tags: ["a"],
      duration_seconds: 180,
    });
    expect((await client.get(`/agents/${id}/status`)).body.active_sessions).toBe(0);
    expect((await desk.events(tenant)).map((event) => event.type)).toEqual([
      "support.session_started",
      "support.session_ended",
    ]);
  });

  it("takes no further write once it has ended", async () => {
    const tenant = desk.newTenant();
    const { client } = await hireAgent(desk, tenant);
    const session = await startSession(client);
    await client.post(`/sessions/${session}/end`, { resolution: "resolved" });
    const writes = {
      messages: { content: "Still there?" },
      transfer: { target_type: "agent", target_id: "agent_001", reason: "x" },
      end: { resolution: "resolved" },
      escalate: { level: "supervisor", reason: "x" },
      hold: undefined,
      resume: undefined,
      "chat-token": undefined,
    };
    for (const [verb, body] of Object.entries(writes)) {
      const refused = await client.post(`/sessions/${session}/${verb}`, body);
      expect([verb, refused.status, refused.body.code]).toEqual([verb, 409, "session_closed"]);
    }
  });

  it("is rated once, after its end", async () => {
    const tenant = desk.newTenant();
    const { client } = await hireAgent(desk, tenant);
    const session = await startSession(client);
    expect((await client.post(`/sessions/${session}/rating`, { score: 5 })).body.code).toBe(
      "invalid_transition",
    );
    await client.post(`/sessions/${session}/end`, { resolution: "resolved" });
    const rated = await client.post(`/sessions/${session}/rating`, { score: 4, comment: "Kind" });
    expect([rated.status, rated.body.score]).toEqual([201, 4]);
    expect((await client.post(`/sessions/${session}/rating`, { score: 1 })).body.code).toBe(
      "invalid_transition",
    );
    expect((await client.get(`/sessions/${session}`)).body.rating).toMatchObject({
      score: 4,
      comment: "Kind",
    });
  });

  it("refuses a change based on an old version and changes nothing", async () => {
    const tenant = desk.newTenant();
    const { client } = await hireAgent(desk, tenant);
    const session = await startSession(client);
    const old = (await client.get(`/sessions/${session}`)).headers.get("etag") ?? "";
    await client.post(`/sessions/${session}/messages`, { content: "Hello" });
    const refused = await client.post(
      `/sessions/${session}/end`,
      { resolution: "resolved" },
      { "if-match": old },
    );
    expect([refused.status, refused.body.code]).toEqual([412, "precondition_failed"]);
    const present = await client.get(`/sessions/${session}`);
    expect(present.body.status).toBe("active");
    expect(refused.headers.get("etag")).toBe(present.headers.get("etag"));
    const fresh = { "if-match": present.headers.get("etag") ?? "" };
    expect((await client.post(`/sessions/${session}/end`, { resolution: "resolved" }, fresh)).status).toBe(
      200,
    );
  });

  it("is escalated once per level, with the priority raised and an event", async () => {
    const tenant = desk.newTenant();
    const { client } = await hireAgent(desk, tenant);
    const session = await startSession(client);
    const asked = { level: "supervisor", reason: "Customer requesting manager", urgency: "high" };
    const escalated = await client.post(`/sessions/${session}/escalate`, asked);
    expect(escalated.body).toMatchObject({
      priority: "high",
      escalation: { level: "supervisor", urgency: "high" },
    });
    const again = await client.post(`/sessions/${session}/escalate`, { ...asked, urgency: "low" });
    expect(again.body.version).toBe(escalated.body.version);
    const lower = await client.post(`/sessions/${session}/escalate`, {
      level: "director",
      reason: "x",
      urgency: "low",
    });
    expect(lower.body.priority).toBe("high");
    const types = (await desk.events(tenant)).map((event) => [event.type, event.sequence]);
    expect(types).toEqual([
      ["support.session_started", 1],
      ["support.escalation", 2],
      ["support.escalation", 3],
    ]);
  });

  it("moves to the team of the level when it is escalated", async () => {
    const tenant = desk.newTenant();
    const { client, id } = await hireAgent(desk, tenant);
    await hireAgent(desk, tenant, { id: "agent_lead" });
    const team = {
      id: "team_leads",
      name: "Leads",
      member_ids: ["agent_lead"],
      escalation_levels: ["supervisor"],
    };
    await managerOf(desk, tenant).post("/teams", team);
    const session = await startSession(client);
    const holder = (await client.get(`/sessions/${session}`)).body.assigned_agent.id;
    const escalated = await client.post(`/sessions/${session}/escalate`, {
      level: "supervisor",
      reason: "x",
    });
    expect(escalated.body).toMatchObject({ status: "active", team_id: "team_leads" });
    expect([holder, escalated.body.assigned_agent.id]).toEqual([id, "agent_lead"]);
  });
});
