import { SignJWT } from "jose";
import { describe, expect, it } from "vitest";
import { pointers } from "../http/send.ts";
import { engines, useDesk } from "../support/desk.ts";
import { hireAgent, managerOf, startSession } from "../support/people.ts";
import { secret } from "../support/tokens.ts";

describe.each(engines)("an agent's status on %s", (engine) => {
  const desk = useDesk(engine);

  const inMinutes = (minutes: number): string =>
    new Date(desk.now().getTime() + minutes * 60_000).toISOString();

  it.each(["manager", "restaurant_manager", "tenant_admin", "platform_admin", "system_admin", "super_admin"])(
    "may be set by a %s",
    async (role) => {
      const tenant = desk.newTenant();
      await hireAgent(desk, tenant);
      const boss = desk.client({ tenant, id: "boss", roles: [role] });
      expect((await boss.put("/agents/agent_001/status", { status: "offline" })).body.status).toBe("offline");
      const unknown = await boss.put("/agents/agent_none/status", { status: "available" });
      expect([unknown.status, unknown.body.code]).toEqual([404, "agent_not_found"]);
    },
  );

  it.each([
    "pos_staff",
    "server",
    "restaurant_staff",
    "kitchen",
    "host",
    "bartender",
    "cashier",
    "drive_thru_staff",
  ])("may not be set by another who is %s", async (role) => {
    const tenant = desk.newTenant();
    const { client } = await hireAgent(desk, tenant);
    const colleague = desk.client({ tenant, id: "agent_002", roles: [role] });
    expect((await colleague.put("/agents/agent_001/status", { status: "offline" })).status).toBe(403);
    expect((await colleague.put("/agents/agent_none/status", { status: "away" })).status).toBe(403);
    expect((await client.get("/agents")).body.data).toMatchObject([{ status: "available" }]);
    expect((await colleague.put("/agents/agent_002/status", { status: "away" })).status).toBe(200);
  });

  it("leaves the profile alone that administrators have given the agent", async () => {
    const tenant = desk.newTenant();
    const profile = { id: "agent_001", name: "Sarah", email: "sarah@example.com", max_sessions: 2 };
    await managerOf(desk, tenant).post("/agents", profile);
    const agent = desk.client({ tenant, id: "agent_001", name: "S. Smith", email: "other@example.com" });
    await agent.put("/agents/agent_001/status", { status: "available" });
    expect((await agent.get("/agents/agent_001")).body).toMatchObject({ ...profile, status: "available" });
  });

  it("is that of the agent_id which the token names, and not of its subject", async () => {
    const tenant = desk.newTenant();
    const token = await new SignJWT({ tenant_id: tenant, roles: ["server"], agent_id: "agent_007" })
      .setProtectedHeader({ alg: "HS256" })
      .setSubject("user_42")
      .setExpirationTime(Math.floor(desk.now().getTime() / 1000) + 60)
      .sign(new TextEncoder().encode(secret));
    const agent = desk.clientWithToken(token);
    expect((await agent.put("/agents/user_42/status", { status: "available" })).status).toBe(403);
    expect((await agent.put("/agents/agent_007/status", { status: "available" })).status).toBe(200);
    const session = await startSession(agent);
    const sent = await agent.post(`/sessions/${session}/messages`, { content: "Hello" });
    expect(sent.body).toMatchObject({ sender: "agent", sender_id: "agent_007" });
  });

  it("is busy at capacity and available again by itself, but stays busy when set by hand", async () => {
    const { client, id } = await hireAgent(desk, desk.newTenant(), { max_sessions: 1 });
    const status = async () => (await client.get(`/agents/${id}/status`)).body.status;
    const session = await startSession(client);
    expect(await status()).toBe("busy");
    await client.post(`/sessions/${session}/end`, { resolution: "resolved" });
    expect(await status()).toBe("available");
    const other = await startSession(client);
    await client.put(`/agents/${id}/status`, { status: "busy" });
    await client.post(`/sessions/${other}/end`, { resolution: "resolved" });
    expect(await status()).toBe("busy");
  });

  it("keeps the sessions of an agent who goes away or offline", async () => {
    const { client, id } = await hireAgent(desk, desk.newTenant());
    const session = await startSession(client);
    for (const status of ["away", "offline"]) {
      await client.put(`/agents/${id}/status`, { status });
      const held = (await client.get(`/sessions/${session}`)).body;
      expect([held.status, held.assigned_agent.id]).toEqual(["active", id]);
      expect((await client.get(`/agents/${id}/status`)).body).toMatchObject({ status, active_sessions: 1 });
    }
  });

  it("tells the return time in UTC, whatever zone it was given in", async () => {
    const { client, id } = await hireAgent(desk, desk.newTenant());
    const body = { status: "away", return_time: "2026-01-25T01:00:00+05:00" };
    const told = (await client.put(`/agents/${id}/status`, body)).body.return_time;
    expect(Date.parse(told)).toBe(Date.parse("2026-01-24T20:00:00Z"));
    expect(told).toMatch(/Z$/);
  });

  it.each(["0000-01-01T07:00:00+14:00", "9999-12-31T23:59:59-05:30"])(
    "refuses the return time %s, which UTC has no year for",
    async (return_time) => {
      const { client, id } = await hireAgent(desk, desk.newTenant());
      const refused = await client.put(`/agents/${id}/status`, { status: "away", return_time });
      expect(pointers(refused)).toEqual(["/return_time"]);
      expect((await client.get(`/agents/${id}/status`)).body.status).toBe("available");
    },
  );

  it.each([
    ["away for longer", "away", 60],
    ["away without a return time", "away", null],
    ["offline", "offline", null],
    ["busy", "busy", null],
  ])("forgets the earlier return time and reason when set to %s", async (_, status, minutes) => {
    const { client, id } = await hireAgent(desk, desk.newTenant());
    const lunch = { status: "away", reason: "lunch_break", return_time: inMinutes(30) };
    await client.put(`/agents/${id}/status`, lunch);
    const later = minutes === null ? {} : { return_time: inMinutes(minutes) };
    const changed = await client.put(`/agents/${id}/status`, { status, ...later });
    expect(changed.body).toMatchObject({ reason: null, return_time: later.return_time ?? null });
    desk.advance({ minutes: 31 });
    await desk.support.tick();
    expect((await client.get(`/agents/${id}/status`)).body.status).toBe(status);
  });
});
