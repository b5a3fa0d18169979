import { describe, expect, it } from "vitest";
import { deskState, miscounted } from "../races/desk-state.ts";
import type { Answer, TestClient } from "../support/client.ts";
import { engines } from "../support/engines.ts";
import { pause } from "./load.ts";
import { useNodes } from "./nodes.ts";
import { numbered, runs } from "./settings.ts";

const crowd = 100;
const longestPause = 1000;

describe.each(engines)("a hundred clients on %s", { timeout: 60_000 }, (engine) => {
  const nodes = useNodes(engine, "a hundred on one ticket, and on one agent");

  /** As many clients of one tenant, each with a token of its own. */
  function gather(tenant: string): readonly TestClient[] {
    return numbered(crowd).map((number) =>
      nodes.client({ tenant, id: `agent_${number}`, roles: ["manager"] }),
    );
  }

  function expectNoFault(answers: readonly Answer[]): void {
    expect(answers.filter(({ status }) => status >= 500).map(({ status, body }) => [status, body])).toEqual(
      [],
    );
  }

  /** Reads the ticket and adds one to the number that is its subject; again when somebody else was faster. */
  async function addOne(client: TestClient, path: string): Promise<void> {
    for (;;) {
      const read = await client.get(path);
      const subject = String(Number(read.body.subject) + 1);
      const answer = await client.put(path, { subject }, { "if-match": read.headers.get("etag") ?? "" });
      expectNoFault([read, answer]);
      if (answer.status === 200) return;
      expect([answer.status, answer.body.code]).toEqual([412, "precondition_failed"]);
      nodes.count("412");
      await pause(Math.random() * longestPause);
    }
  }

  it.each(numbered(runs(1)))("who all change one ticket lose no change (time %d)", async () => {
    const clients = gather(nodes.newTenant());
    const text = { subject: "0", description: "Where is it?", customer_id: "cust_abc" };
    const path = `/tickets/${(await clients[0]?.post("/tickets", text))?.body.id}`;
    await Promise.all(clients.map((client) => addOne(client, path)));
    const ticket = (await clients[0]?.get(path))?.body;
    expect(ticket.subject).toBe(String(crowd));
    const changes = ticket.activities.filter((one: { action: string }) => one.action === "subject_changed");
    expect(changes).toHaveLength(crowd);
    nodes.count("changes", changes.length);
  });

  it.each(numbered(runs(2)))("who all want one agent are all answered and counted (time %d)", async () => {
    const tenant = nodes.newTenant();
    const clients = gather(tenant);
    await clients[0]?.put("/agents/agent_1/status", { status: "available" });
    const start = (client: TestClient) =>
      client.post("/sessions", { customer_id: "cust_abc", channel: "chat" });
    const started = await Promise.all(clients.map(start));
    expect(new Set(started.map(({ status }) => status))).toEqual(new Set([201]));
    const state = () => nodes.database.look((db) => deskState(db, tenant));
    expect(miscounted(await state())).toEqual([]);
    const end = (client: TestClient, index: number) =>
      client.post(`/sessions/${started[index]?.body.session_id}/end`, { resolution: "resolved" });
    const ended = await Promise.all(clients.map(end));
    expect(new Set(ended.map(({ status }) => status))).toEqual(new Set([200]));
    const { agents } = await state();
    expect(agents.map(({ active_sessions: count }) => count)).toEqual(agents.map(() => 0));
    nodes.count("sessions", ended.length);
  });
});
