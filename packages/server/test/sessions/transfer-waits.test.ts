import { beforeEach, describe, expect, it } from "vitest";
import type { TestClient } from "../support/client.ts";
import { engines, useDesk } from "../support/desk.ts";
import { hireAgent, managerOf, startSession } from "../support/people.ts";
import { endSession, holders, show, transferTo } from "./session.ts";

describe.each(engines)("a transferred session on %s", (engine) => {
  const desk = useDesk(engine, { settings: { transferTimeoutSeconds: 120 } });
  let tenant: string;
  let client: TestClient;
  let manager: TestClient;

  beforeEach(async () => {
    tenant = desk.newTenant();
    ({ client } = await hireAgent(desk, tenant, { id: "agent_a", max_sessions: 2 }));
    manager = managerOf(desk, tenant);
    await manager.post("/agents", { id: "agent_b", name: "Ben", max_sessions: 1 });
    await manager.post("/teams", { id: "team_billing", name: "Billing", member_ids: ["agent_b"] });
  });

  const comeBack = (id: string) => manager.put(`/agents/${id}/status`, { status: "available" });

  async function tickAfter(seconds: number): Promise<void> {
    desk.advance({ seconds });
    await desk.support.tick();
  }

  it("keeps its wait: it goes before those who came to the team after it had started", async () => {
    const old = await startSession(client);
    desk.advance({ minutes: 1 });
    const later = await startSession(client, { team_id: "team_billing" });
    desk.advance({ minutes: 1 });
    await transferTo(client, old, "team_billing");
    expect((await show(client, old)).queue_position).toBe(1);
    await comeBack("agent_b");
    expect(await holders(client, [old, later])).toEqual(["active agent_b", "queued nobody"]);
  });

  it("keeps its wait in the default queue as well, once it is there", async () => {
    const old = await startSession(client);
    await startSession(client);
    await transferTo(client, old, "agent_b");
    const last = await startSession(client);
    const late = await startSession(client);
    expect(await holders(client, [last, late])).toEqual(["active agent_a", "queued nobody"]);
    await tickAfter(120);
    expect(await show(client, old)).toMatchObject({ status: "queued", queue_position: 1 });
    await endSession(client, last);
    expect(await holders(client, [old, late])).toEqual(["active agent_a", "queued nobody"]);
  });

  it.each(["busy", "away", "offline"])("waits for an agent who is %s, and for no other", async (status) => {
    await manager.put("/agents/agent_b/status", { status });
    const session = await startSession(client);
    await transferTo(client, session, "agent_b");
    await client.put("/agents/agent_a/status", { status: "available" });
    expect(await holders(client, [session])).toEqual(["transferred nobody"]);
    await comeBack("agent_b");
    expect(await holders(client, [session])).toEqual(["active agent_b"]);
  });

  it.each(["agent_b", "team_billing"])("that %s did not take in time goes to whoever can", async (target) => {
    await hireAgent(desk, tenant, { id: "agent_c", skills: ["wine"] });
    const session = await startSession(client, { skills: ["wine"] });
    await transferTo(client, session, target);
    await tickAfter(119);
    expect(await holders(client, [session])).toEqual(["transferred nobody"]);
    await tickAfter(1);
    expect(await show(client, session)).toMatchObject({
      status: "active",
      team_id: null,
      assigned_agent: { id: "agent_c" },
    });
  });

  it("has the whole time again when it is transferred again, but not to where it waits already", async () => {
    await manager.put("/agents/agent_a", { max_sessions: 1 });
    const [session, blocking] = [await startSession(client), await startSession(client)];
    await transferTo(client, session, "agent_b");
    expect((await transferTo(client, session, "agent_b")).body.code).toBe("already_assigned");
    desk.advance({ seconds: 100 });
    await transferTo(client, session, "team_billing");
    expect((await transferTo(client, session, "team_billing")).body.code).toBe("already_assigned");
    await tickAfter(100);
    expect(await holders(client, [session, blocking])).toEqual(["transferred nobody", "active agent_a"]);
    await tickAfter(20);
    expect(await holders(client, [session])).toEqual(["queued nobody"]);
  });

  it("goes to the agent it is sent to, whatever skills and language it was queued for", async () => {
    await comeBack("agent_b");
    const session = await startSession(client, { skills: ["wine"], language: "fr" });
    expect(await holders(client, [session])).toEqual(["queued nobody"]);
    await transferTo(client, session, "agent_b");
    expect(await show(client, session)).toMatchObject({
      status: "active",
      queue_position: 0,
      assigned_agent: { id: "agent_b" },
      transfers: [{ target_id: "agent_b", from_agent_id: null }],
    });
  });

  it("goes to another of its team, though the one who had it has fewer sessions, and is off hold", async () => {
    await manager.put("/agents/agent_b", { max_sessions: 5 });
    await comeBack("agent_b");
    const ownTeam = { team_id: "team_billing" };
    for (let count = 0; count < 2; count += 1) await startSession(client, ownTeam);
    await manager.put("/teams/team_billing", { member_ids: ["agent_a", "agent_b"] });
    const session = await startSession(client, ownTeam);
    expect(await holders(client, [session])).toEqual(["active agent_a"]);
    await client.post(`/sessions/${session}/hold`);
    await transferTo(client, session, "team_billing");
    expect(await holders(client, [session])).toEqual(["active agent_b"]);
  });

  it("goes to the member of the team with the fewest sessions", async () => {
    const session = await startSession(client);
    await manager.put("/agents/agent_b", { max_sessions: 5 });
    await hireAgent(desk, tenant, { id: "agent_c", status: "away" });
    await comeBack("agent_b");
    await startSession(client);
    await comeBack("agent_c");
    await manager.put("/teams/team_billing", { member_ids: ["agent_b", "agent_c"] });
    await transferTo(client, session, "team_billing");
    expect(await holders(client, [session])).toEqual(["active agent_c"]);
  });
});

describe.each(engines)("why a session was transferred on %s", (engine) => {
  const desk = useDesk(engine);

  it("is for agents: neither the customer nor an event gets reason or notes", async () => {
    const tenant = desk.newTenant();
    const { client } = await hireAgent(desk, tenant, { id: "agent_a" });
    const { body } = await client.post("/sessions", { customer_id: "cust_abc", channel: "chat" });
    await hireAgent(desk, tenant, { id: "agent_b" });
    await hireAgent(desk, tenant, { id: "agent_c", status: "away" });
    for (const target of ["agent_b", "agent_c"]) {
      const why = { reason: "SECRET reason", notes: `SECRET notes for ${target}` };
      const transfer = { target_type: "agent", target_id: target, ...why };
      await client.post(`/sessions/${body.session_id}/transfer`, transfer);
    }
    expect((await show(client, body.session_id)).transfers).toMatchObject([
      { target_id: "agent_b", from_agent_id: "agent_a", notes: "SECRET notes for agent_b" },
      { target_id: "agent_c", from_agent_id: "agent_b", reason: "SECRET reason" },
    ]);
    const customer = desk.clientWithToken(body.chat_token);
    const seen = [
      await show(customer, body.session_id),
      (await customer.get(`/sessions/${body.session_id}/messages`)).body,
    ];
    expect(seen[0].status).toBe("transferred");
    expect(JSON.stringify([seen, await desk.allEvents(tenant)])).not.toContain("SECRET");
  });
});
