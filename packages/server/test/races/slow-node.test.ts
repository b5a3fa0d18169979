import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Support } from "../../src/create-support.ts";
import { type HookedDialect, hookedDialect } from "../http/hooked-dialect.ts";
import { type Answer, createClient, type TestClient } from "../support/client.ts";
import { createDatabase, engines, type TestDatabase } from "../support/engines.ts";
import { prepareDesk } from "../support/prepare-desk.ts";
import { staffToken } from "../support/tokens.ts";

const now = new Date("2026-01-24T19:30:00Z");

/** Calls that would be refused if they were made for a second time with another key. */
const calls: Readonly<Record<string, (session: string) => readonly [string, object]>> = {
  "ends a session": (session) => [`/sessions/${session}/end`, { resolution: "resolved" }],
  "holds a session": (session) => [`/sessions/${session}/hold`, {}],
  "creates an agent": () => ["/agents", { id: "agent_new", name: "Ann" }],
};

// SQLite has one process that writes; two nodes stand beside each other on PostgreSQL only.
describe.runIf(engines.includes("PostgreSQL"))("a call that a slower node gets as well", () => {
  let database: TestDatabase;
  let hooked: HookedDialect;
  let nodes: readonly Support[];
  let quick: TestClient;
  let slow: TestClient;

  beforeAll(async () => {
    database = await createDatabase("PostgreSQL");
    hooked = hookedDialect(database.dialect);
    const options = { clock: () => now };
    nodes = [await prepareDesk(database.dialect, options), await prepareDesk(hooked.dialect, options)];
    const token = () => staffToken({ tenant: "tenant_a", roles: ["manager"] }, now);
    [quick, slow] = nodes.map((node) => createClient((request) => node.app.fetch(request), token)) as [
      TestClient,
      TestClient,
    ];
    await quick.put("/agents/agent_001/status", { status: "available" });
  });

  afterAll(async () => {
    await nodes[0]?.close();
    await database.drop();
  });

  /** Has something done when the slow node has found the key unused. */
  function whenKeyIsFree(act: () => Promise<unknown>): void {
    hooked.afterQuery(async ({ sql }) => {
      if (!sql.includes("idempotency_keys")) return;
      hooked.afterQuery(null);
      await act();
    });
  }

  it.each(Object.entries(calls))("%s once, and both answer the same", async (name, call) => {
    const started = await quick.post("/sessions", { customer_id: "cust_abc", channel: "chat" });
    const [path, body] = call(started.body.session_id);
    const key = { "idempotency-key": name.replaceAll(" ", "-") };
    let first: Answer | undefined;
    whenKeyIsFree(async () => {
      first = await quick.post(path, body, key);
    });
    const second = await slow.post(path, body, key);
    expect(first?.status).toBeLessThan(300);
    expect(second.headers.get("idempotency-replayed")).toBe("true");
    expect([second.status, second.body]).toEqual([first?.status, first?.body]);
  });
});
