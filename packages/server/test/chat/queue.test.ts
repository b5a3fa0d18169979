import { describe, expect, it, vi } from "vitest";
import { engines } from "../support/engines.ts";
import { hireAgent, managerOf } from "../support/people.ts";
import { useLiveDesk } from "./support/live-desk.ts";
import { newScene, startChat } from "./support/scene.ts";
import type { TestSocket } from "./support/test-socket.ts";

const places = (socket: { all(type: string): readonly { queue_position: number }[] }): readonly number[] =>
  socket.all("queue").map(({ queue_position }) => queue_position);

describe.each(engines)("waiting customers on %s", (engine) => {
  const live = useLiveDesk(engine);

  it("are told their place and wait on each change, and that it is their turn", async () => {
    const { tenant, agent, session: first } = await newScene(live);
    await managerOf(live.desk, tenant).put(`/agents/${agent.id}`, { max_sessions: 1 });
    const waiting = [await startChat(live, tenant, agent), await startChat(live, tenant, agent)];
    const sockets = await Promise.all(
      waiting.map(({ session, customerToken }) =>
        live.open(session, { token: customerToken, resume_from: 0 }),
      ),
    );
    const [next, last] = sockets;
    if (next === undefined || last === undefined) throw new Error("two sockets");
    await next.frame("queue", ({ queue_position }) => queue_position === 1);
    await last.frame("queue", ({ queue_position }) => queue_position === 2);
    live.desk.advance({ minutes: 4 });
    await agent.client.post(`/sessions/${first}/end`, { resolution: "resolved" });
    await next.frame("session_updated", ({ status }) => status === "active");
    await next.frame("queue", ({ queue_position }) => queue_position === 0);
    const moved = await last.frame("queue", ({ queue_position }) => queue_position === 1);
    expect(moved.estimated_wait_minutes).toBe(4);
    const urgent = await startChat(live, tenant, agent, { priority: "urgent" });
    await last.frame("queue", () => places(last).length === 3);
    await agent.client.post(`/sessions/${urgent.session}/end`, { resolution: "gone" });
    await last.frame("queue", () => places(last).length === 4);
    await hireAgent(live.desk, tenant, { id: "agent_002" });
    await last.frame("session_updated", ({ status }) => status === "active");
    await last.frame("queue", ({ queue_position }) => queue_position === 0);
    expect(places(next)).toEqual([1, 0]);
    expect(places(last)).toEqual([2, 1, 2, 1, 0]);
    await Promise.all(sockets.map((socket) => socket.close()));
  });
});

describe.each(engines)("an agent's inbox on %s", (engine) => {
  const live = useLiveDesk(engine);

  it("shows how things stand, and then every change of sessions and of the queue", async () => {
    const { tenant, agent, session, agentToken } = await newScene(live, { initial_message: "Hello" });
    const inbox = await live.open("inbox", { token: agentToken });
    expect(await inbox.frame("welcome")).toMatchObject({
      agent: { kind: "agent", id: agent.id },
      sessions: [{ session_id: session, last_seq: 1 }],
      has_more: false,
      queue: { waiting: 0, longest_wait_seconds: null },
    });
    await agent.client.post(`/sessions/${session}/messages`, { content: "Hi" });
    expect(await inbox.frame("message")).toMatchObject({
      session_id: session,
      message: { content: "Hi", seq: 2 },
    });
    await inbox.frame("session_changed", (frame) => frame.session.last_seq === 2);
    await managerOf(live.desk, tenant).put(`/agents/${agent.id}`, { max_sessions: 1 });
    const queued = await startChat(live, tenant, agent);
    await inbox.frame("session_changed", (frame) => frame.session.session_id === queued.session);
    expect(await inbox.frame("queue_changed", ({ queue }) => queue.waiting === 1)).toBeDefined();
    await agent.client.post(`/sessions/${session}/end`, { resolution: "resolved", resolution_notes: "done" });
    const ended = await inbox.frame("session_changed", (frame) => frame.session.status === "resolved");
    expect(ended.session.resolution_notes).toBe("done");
    await inbox.frame("queue_changed", ({ queue }) => queue.waiting === 0);
    inbox.send({ type: "message", message: { client_message_id: "c", content: "x" } });
    expect(await inbox.closed).toMatchObject({ code: 4400 });
  });

  it("hears nothing of another tenant, nor messages of sessions that are not the agent's", async () => {
    const { agentToken, tenant, agent } = await newScene(live);
    const other = await newScene(live);
    const second = await hireAgent(live.desk, tenant, { id: "agent_002" });
    const inbox = await live.open("inbox", { token: agentToken });
    await inbox.frame("welcome");
    await other.agent.client.post(`/sessions/${other.session}/messages`, { content: "foreign" });
    const { session } = await startChat(live, tenant, second);
    await agent.client.post(`/sessions/${session}/messages`, { content: "not mine" });
    await inbox.frame("session_changed", (frame) => frame.session.last_seq === 1);
    expect(inbox.all("message")).toEqual([]);
    expect(JSON.stringify(inbox.frames)).not.toContain(other.session);
    await inbox.close();
  });
});

describe.each(engines)("an agent's presence on %s", (engine) => {
  const grace = 30;
  const live = useLiveDesk(engine, { settings: { presenceGraceSeconds: grace } });
  const tick = async (seconds: number): Promise<void> => {
    live.desk.advance({ seconds });
    await live.desk.support.tick();
  };

  /** Closes an inbox; resolves when the desk has noted it. */
  async function closeAndNote(inbox: TestSocket, tenant: string, agent: string): Promise<void> {
    live.desk.advance({ seconds: 1 });
    await inbox.close();
    const until = new Date(live.desk.now().getTime() + grace * 1000).toISOString();
    await vi.waitFor(async () => {
      const row = await live.desk.db
        .selectFrom("agents")
        .select("present_until")
        .where("tenant_id", "=", tenant)
        .where("id", "=", agent)
        .executeTakeFirstOrThrow();
      expect(row.present_until).toBe(until);
    });
  }

  it("lasts while an inbox is open and for the grace period, no longer, and comes back", async () => {
    const { tenant, agent, agentToken } = await newScene(live);
    const status = async (): Promise<unknown> => (await agent.client.get(`/agents/${agent.id}/status`)).body;
    const inbox = await live.open("inbox", { token: agentToken });
    await inbox.frame("welcome");
    for (let round = 0; round < 4; round += 1) {
      await inbox.settled();
      await tick(20);
    }
    expect(await status()).toMatchObject({ status: "available" });
    await closeAndNote(inbox, tenant, agent.id);
    await tick(grace - 1);
    expect(await status()).toMatchObject({ status: "available" });
    await tick(1);
    expect(await status()).toMatchObject({ status: "offline" });
    const asked = { customer_id: "c", channel: "chat" };
    expect((await managerOf(live.desk, tenant).post("/sessions", asked)).body).toMatchObject({
      code: "no_agents_available",
    });
    const again = await live.open("inbox", { token: agentToken });
    await again.frame("welcome");
    expect(await status()).toMatchObject({ status: "available" });
    await again.close();
    const told = (await live.desk.allEvents(tenant)).filter(({ resource_id: id }) => id === agent.id);
    expect(told.map(({ type, data }) => [type, JSON.parse(data).cause, JSON.parse(data).status])).toEqual([
      ["support.agent_status_changed", "by_hand", "available"],
      ["support.agent_status_changed", "connection_lost", "offline"],
      ["support.agent_status_changed", "connection_restored", "available"],
    ]);
  });

  it("of an agent who opened no inbox does not end, and what is set by hand while away stays", async () => {
    const { tenant, agent } = await newScene(live);
    const second = await hireAgent(live.desk, tenant, { id: "agent_002" });
    const token = await live.token({ tenant, id: second.id });
    const inbox = await live.open("inbox", { token });
    await inbox.frame("welcome");
    await closeAndNote(inbox, tenant, second.id);
    await tick(grace + 1);
    const shown = async (id: string): Promise<string> =>
      (await agent.client.get(`/agents/${id}/status`)).body.status;
    expect([await shown(agent.id), await shown(second.id)]).toEqual(["available", "offline"]);
    await second.client.put(`/agents/${second.id}/status`, { status: "away" });
    const again = await live.open("inbox", { token });
    await again.frame("welcome");
    expect(await shown(second.id)).toBe("away");
    await again.close();
  });
});
