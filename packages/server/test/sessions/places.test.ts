import { beforeEach, describe, expect, it } from "vitest";
import type { TestClient } from "../support/client.ts";
import { engines, useDesk } from "../support/desk.ts";
import { hireAgent, managerOf, startSession } from "../support/people.ts";
import { endSession, show, transferTo } from "./session.ts";

describe.each(engines)("the place in the queue on %s", (engine) => {
  const desk = useDesk(engine);
  let client: TestClient;
  let manager: TestClient;

  beforeEach(async () => {
    const tenant = desk.newTenant();
    ({ client } = await hireAgent(desk, tenant, { id: "agent_a", max_sessions: 1 }));
    manager = managerOf(desk, tenant);
    await manager.post("/agents", { id: "agent_b", name: "Ben" });
    await manager.post("/teams", { id: "team_billing", name: "Billing" });
  });

  async function placesOf(sessions: readonly string[]): Promise<readonly number[]> {
    const shown = await Promise.all(sessions.map((id) => show(client, id)));
    return shown.map((session) => session.queue_position);
  }

  /** Starts sessions a second apart. */
  async function startEach(...asked: readonly object[]): Promise<readonly string[]> {
    const started: string[] = [];
    for (const more of asked) {
      desk.advance({ seconds: 1 });
      started.push(await startSession(client, more));
    }
    return started;
  }

  it("is counted in the session's own pool: of a team, of one agent, of nobody in particular", async () => {
    const team = { team_id: "team_billing" };
    const [active = "", ...waiting] = await startEach({}, {}, team, {}, team, {});
    expect(await placesOf([active, ...waiting])).toEqual([0, 1, 1, 2, 2, 3]);
    await transferTo(client, waiting[0] ?? "", "agent_b");
    expect(await placesOf([active, ...waiting])).toEqual([0, 1, 1, 1, 2, 2]);
  });

  it("moves up when one before it is taken, leaves or is ended, and is 0 afterwards", async () => {
    const [active = "", ...waiting] = await startEach({}, {}, {}, {});
    expect(await placesOf(waiting)).toEqual([1, 2, 3]);
    await endSession(client, waiting[1] ?? "");
    expect(await placesOf(waiting)).toEqual([1, 0, 2]);
    await endSession(client, active);
    expect(await placesOf(waiting)).toEqual([0, 0, 1]);
    await endSession(client, waiting[2] ?? "");
    expect(await placesOf(waiting)).toEqual([0, 0, 0]);
  });

  it("is before those of lower priority once the session is escalated", async () => {
    const [, ...waiting] = await startEach({}, { priority: "high" }, {}, {});
    const escalation = { level: "supervisor", reason: "Angry", urgency: "urgent" };
    await client.post(`/sessions/${waiting[2]}/escalate`, escalation);
    expect(await placesOf(waiting)).toEqual([2, 3, 1]);
  });

  it("is what the customer sees, and every list", async () => {
    await startEach({}, {});
    const { body } = await client.post("/sessions", { customer_id: "cust_last", channel: "chat" });
    const seen = await show(desk.clientWithToken(body.chat_token), body.session_id);
    expect([body.queue_position, seen.queue_position]).toEqual([2, 2]);
    const listed = (await client.get("/sessions")).body.data;
    expect(listed.map((row: { queue_position: number }) => row.queue_position)).toEqual([2, 1, 0]);
  });
});
