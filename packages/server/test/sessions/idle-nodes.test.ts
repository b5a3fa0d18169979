import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSupport, type Support } from "../../src/create-support.ts";
import { postgresDialect, sqliteDialect } from "../../src/node/index.ts";
import { createLastingDatabase, type LastingDatabase } from "../faults/lasting-database.ts";
import { createClient } from "../support/client.ts";
import { engines } from "../support/engines.ts";
import { secret, staffToken } from "../support/tokens.ts";

const chats = 20;
const settings = { idleWarnSeconds: 60, idleCloseSeconds: 30 };

describe.each(engines)("two servers that look after silent customers of one %s database", (engine) => {
  let database: LastingDatabase;
  const nodes: Support[] = [];
  let time = Date.parse("2026-01-24T19:30:00Z");
  const clock = (): Date => new Date(time);

  beforeAll(async () => {
    database = await createLastingDatabase(engine);
    const { address } = database;
    for (let node = 0; node < 2; node += 1) {
      const dialect = engine === "SQLite" ? sqliteDialect(address) : postgresDialect(address);
      nodes.push(createSupport({ dialect, auth: { secret }, clock, settings }));
    }
    await nodes[0]?.migrate();
  });
  afterAll(async () => {
    for (const node of nodes) await node.close();
    await database.drop();
  });

  const tickBoth = async (seconds: number): Promise<void> => {
    time += seconds * 1000;
    await Promise.all([...nodes, ...nodes].map((node) => node.tick()));
  };

  it("ask each once and close each chat once", async () => {
    const [here] = nodes;
    if (here === undefined) throw new Error("two servers");
    const { app } = here;
    const client = createClient(
      (request) => app.fetch(request),
      () => staffToken({ tenant: "tenant_1", roles: ["manager"] }, clock()),
    );
    await client.post("/agents", { id: "agent_001", name: "Sarah", max_sessions: chats });
    await client.put("/agents/agent_001/status", { status: "available" });
    const ids: string[] = [];
    for (let count = 0; count < chats; count += 1) {
      const { body } = await client.post("/sessions", { customer_id: "cust_abc", channel: "chat" });
      await client.post(`/sessions/${body.session_id}/messages`, { content: "Hello" });
      ids.push(body.session_id);
    }
    await tickBoth(60);
    await tickBoth(30);
    const events = await Promise.all(ids.map((id) => client.get(`/sessions/${id}/events`)));
    const told = events.map(({ body }) =>
      body.data.map((event: { message?: { sender: string }; status?: string }) =>
        event.message === undefined ? event.status : event.message.sender,
      ),
    );
    expect(told).toEqual(ids.map(() => ["agent", "system", "closed"]));
    expect((await client.get("/agents/agent_001/status")).body.active_sessions).toBe(0);
  });
});
