import { describe, expect, it } from "vitest";
import { type Desk, engines, useDesk } from "../support/desk.ts";
import { atOnce, race, tally } from "./at-once.ts";
import { deskState, miscounted } from "./desk-state.ts";

const oneWinner = { "200": 1, "412 precondition_failed": atOnce - 1 };

describe.each(engines)("fifty who have read the same version on %s", (engine) => {
  const desk = useDesk(engine);

  async function openDesk(from: Desk, maxSessions = 5) {
    const tenant = from.newTenant();
    const manager = from.client({ tenant, id: "manager_001", roles: ["manager"] });
    const ids = Array.from({ length: atOnce }, (_, index) => `agent_${index}`);
    const hire = async (id: string): Promise<void> => {
      await manager.post("/agents", { id, name: id, max_sessions: maxSessions });
      await manager.put(`/agents/${id}/status`, { status: "available" });
    };
    for (const id of ids) await hire(id);
    return { tenant, manager, ids };
  }

  it("assign a ticket to one of them, and the others are told its version", async () => {
    const { manager, ids } = await openDesk(desk);
    const text = { subject: "Refund", description: "Where is it?", customer_id: "cust_abc" };
    const created = await manager.post("/tickets", text);
    const path = `/tickets/${created.body.id}`;
    const headers = { "if-match": created.headers.get("etag") ?? "" };
    const answers = await race((index) => manager.put(path, { assigned_to: ids[index] }, headers));
    expect(tally(answers)).toEqual(oneWinner);
    const { body, headers: latest } = await manager.get(path);
    const winner = answers.find(({ status }) => status === 200);
    expect(body.assigned_to).toEqual(winner?.body.assigned_to);
    expect(new Set(answers.map((answer) => answer.headers.get("etag")))).toEqual(
      new Set([latest.get("etag")]),
    );
    const assigned = body.activities.filter((activity: { action: string }) => activity.action === "assigned");
    expect(assigned).toHaveLength(1);
  });

  it("transfer a session to one of them", async () => {
    const { tenant, manager, ids } = await openDesk(desk);
    const started = await manager.post("/sessions", { customer_id: "cust_abc", channel: "chat" });
    const from = started.body.assigned_agent.id;
    const path = `/sessions/${started.body.session_id}`;
    const headers = { "if-match": started.headers.get("etag") ?? "" };
    const targets = ids.map((id) => (id === from ? ids.find((other) => other !== from) : id));
    const answers = await race((index) =>
      manager.post(
        `${path}/transfer`,
        { target_type: "agent", target_id: targets[index], reason: "A" },
        headers,
      ),
    );
    expect(tally(answers)).toEqual(oneWinner);
    expect((await manager.get(path)).body.transfers).toHaveLength(1);
    expect(miscounted(await deskState(desk.db, tenant))).toEqual([]);
  });

  it("end a session once", async () => {
    const { tenant, manager } = await openDesk(desk);
    const started = await manager.post("/sessions", { customer_id: "cust_abc", channel: "chat" });
    const path = `/sessions/${started.body.session_id}/end`;
    const answers = await race(() => manager.post(path, { resolution: "resolved" }));
    expect(tally(answers)).toEqual({ "200": 1, "409 session_closed": atOnce - 1 });
    expect((await desk.events(tenant)).filter(({ type }) => type === "support.session_ended")).toHaveLength(
      1,
    );
    expect((await manager.get("/analytics")).body.by_channel).toMatchObject([{ sessions: 1 }]);
    expect(miscounted(await deskState(desk.db, tenant))).toEqual([]);
  });

  it("rate a session once", async () => {
    const { manager } = await openDesk(desk);
    const started = await manager.post("/sessions", { customer_id: "cust_abc", channel: "chat" });
    const path = `/sessions/${started.body.session_id}`;
    await manager.post(`${path}/end`, { resolution: "resolved" });
    const answers = await race((index) => manager.post(`${path}/rating`, { score: (index % 5) + 1 }));
    expect(tally(answers)).toEqual({ "201": 1, "409 invalid_transition": atOnce - 1 });
    const rated = answers.find(({ status }) => status === 201);
    expect((await manager.get("/analytics")).body.summary.satisfaction_score).toBe(rated?.body.score);
  });
});
