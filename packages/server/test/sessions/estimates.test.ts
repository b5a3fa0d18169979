import { describe, expect, it } from "vitest";
import type { TestClient } from "../support/client.ts";
import { engines, useDesk } from "../support/desk.ts";
import { hireAgent, managerOf, startSession } from "../support/people.ts";
import { endSession, show, transferTo } from "./session.ts";

describe.each(engines)("the estimated wait on %s", (engine) => {
  const desk = useDesk(engine);

  /** Lets an agent with a slot free handle a session for so many minutes. */
  async function handle(client: TestClient, minutes: number, more: object = {}): Promise<void> {
    const session = await startSession(client, more);
    desk.advance({ minutes });
    await endSession(client, session);
  }

  /** Starts a session that finds no slot, and answers its estimate. */
  async function estimate(client: TestClient, more: object = {}): Promise<number | null> {
    const session = await show(client, await startSession(client, more));
    if (session.status !== "queued") throw new Error(`The session is ${session.status}.`);
    return session.estimated_wait_minutes;
  }

  it("is the mean of recent handling, times the place, by the slots, rounded up", async () => {
    const tenant = desk.newTenant();
    const { client } = await hireAgent(desk, tenant, { id: "agent_a", max_sessions: 1 });
    await handle(client, 5);
    await handle(client, 15);
    await hireAgent(desk, tenant, { id: "agent_b", max_sessions: 2 });
    for (let slot = 1; slot <= 3; slot += 1) await startSession(client);
    expect([await estimate(client), await estimate(client)]).toEqual([4, 7]);
  });

  it("counts handling only, not the wait before it", async () => {
    const { client } = await hireAgent(desk, desk.newTenant(), { max_sessions: 1 });
    const [held, next] = [await startSession(client), await startSession(client)];
    desk.advance({ minutes: 10 });
    await endSession(client, held);
    desk.advance({ minutes: 10 });
    await endSession(client, next);
    await startSession(client);
    expect(await estimate(client)).toBe(10);
  });

  it("counts no session that was ended while it waited", async () => {
    const tenant = desk.newTenant();
    const { client } = await hireAgent(desk, tenant, { max_sessions: 1 });
    await handle(client, 4);
    await hireAgent(desk, tenant, { id: "agent_b", status: "offline" });
    const given = await startSession(client);
    desk.advance({ minutes: 60 });
    await transferTo(client, given, "agent_b");
    await endSession(client, given);
    await startSession(client);
    expect(await estimate(client)).toBe(4);
  });

  it("forgets what was long ago: the latest twenty count", async () => {
    const { client } = await hireAgent(desk, desk.newTenant(), { max_sessions: 1 });
    await handle(client, 600);
    for (let count = 1; count <= 19; count += 1) await handle(client, 3);
    const held = await startSession(client);
    expect(await estimate(client)).toBe(33);
    desk.advance({ minutes: 3 });
    await endSession(client, held);
    const second = await show(client, await startSession(client));
    expect([second.queue_position, second.estimated_wait_minutes]).toEqual([1, 3]);
  });

  it("is reckoned from the session's own pool, and unknown while that has no data", async () => {
    const tenant = desk.newTenant();
    const { client, id } = await hireAgent(desk, tenant, { max_sessions: 1 });
    const team = { id: "team_billing", name: "Billing", member_ids: [id] };
    await managerOf(desk, tenant).post("/teams", team);
    await handle(client, 10);
    const held = await startSession(client);
    expect(await estimate(client, { team_id: "team_billing" })).toBeNull();
    desk.advance({ minutes: 10 });
    await endSession(client, held);
    desk.advance({ minutes: 2 });
    const [active] = (await client.get("/sessions?status=active")).body.data;
    await endSession(client, active.session_id);
    await startSession(client);
    expect(await estimate(client, { team_id: "team_billing" })).toBe(2);
    expect(await estimate(client)).toBe(10);
    await hireAgent(desk, tenant, { id: "agent_outside", max_sessions: 1 });
    expect(await estimate(client, { team_id: "team_billing" })).toBe(4);
    expect(await estimate(client)).toBe(5);
  });

  it("counts the slots of those only who may take the session", async () => {
    const tenant = desk.newTenant();
    const { client } = await hireAgent(desk, tenant, { id: "agent_a", max_sessions: 1 });
    await handle(client, 12);
    const linguist = { id: "agent_b", max_sessions: 2, languages: ["fr"], skills: ["wine"] };
    await hireAgent(desk, tenant, linguist);
    for (let slot = 1; slot <= 3; slot += 1) await startSession(client);
    expect(await estimate(client, { language: "fr", priority: "urgent" })).toBe(6);
    expect(await estimate(client, { skills: ["wine"], priority: "urgent" })).toBe(12);
    expect(await estimate(client, { skills: ["none"], priority: "urgent" })).toBeNull();
    expect(await estimate(client, { priority: "urgent" })).toBe(16);
    const listed = (await client.get("/sessions?status=queued")).body.data;
    const estimates = listed.map(
      (row: { estimated_wait_minutes: number | null }) => row.estimated_wait_minutes,
    );
    expect(estimates).toEqual([16, null, 12, 6]);
  });

  it.each(["busy", "away", "offline"])("counts no slot of an agent who is %s", async (status) => {
    const tenant = desk.newTenant();
    const { client } = await hireAgent(desk, tenant, { id: "agent_a", max_sessions: 1 });
    await handle(client, 12);
    await hireAgent(desk, tenant, { id: "agent_b", max_sessions: 5, status: "offline" });
    await managerOf(desk, tenant).put("/agents/agent_b/status", { status });
    const held = await startSession(client);
    expect(await estimate(client)).toBe(12);
    expect((await transferTo(client, held, "agent_b")).body.estimated_wait_minutes).toBeNull();
  });

  it("of a session that waits for one agent is by that agent's slots", async () => {
    const tenant = desk.newTenant();
    const { client } = await hireAgent(desk, tenant, { id: "agent_a", max_sessions: 1 });
    await handle(client, 12);
    const session = await startSession(client);
    await hireAgent(desk, tenant, { id: "agent_b", max_sessions: 2 });
    for (let slot = 1; slot <= 2; slot += 1) await startSession(client);
    expect((await transferTo(client, session, "agent_b")).body).toMatchObject({
      status: "transferred",
      queue_position: 1,
      estimated_wait_minutes: 6,
    });
  });
});
