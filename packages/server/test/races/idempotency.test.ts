import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSupport, type Support } from "../../src/create-support.ts";
import { createClient, type TestClient } from "../support/client.ts";
import { engines, useDesk } from "../support/desk.ts";
import { createDatabase, type TestDatabase } from "../support/engines.ts";
import { secret, staffToken } from "../support/tokens.ts";
import { race, tally } from "./at-once.ts";

const text = { subject: "Refund", description: "Where is it?", customer_id: "cust_abc" };
const key = { "idempotency-key": "key-1" };

/** Calls that are made fifty times each, and the list in which their effect shows. */
const calls: readonly (readonly [string, object, string])[] = [
  ["/tickets", text, "/tickets"],
  ["/sessions", { customer_id: "cust_abc", channel: "chat" }, "/sessions"],
  ["/teams", { name: "Billing" }, "/teams"],
  ["/kb/articles", { title: "Refunds", body: "Ask us.", status: "published" }, "/kb/articles"],
];

/** One effect, one answer: whoever was not answered with it is told to retry. */
async function expectOne(client: (index: number) => TestClient, [path, body, list]: (typeof calls)[number]) {
  const answers = await race((index) => client(index).post(path, body, key));
  const { "201": made = 0, "409 idempotency_in_progress": told = 0, ...others } = tally(answers);
  expect([others, made + told]).toEqual([{}, answers.length]);
  const bodies = answers.filter(({ status }) => status === 201).map((answer) => JSON.stringify(answer.body));
  expect(new Set(bodies).size).toBe(1);
  expect((await client(0).get(list)).body.data).toHaveLength(1);
  expect(JSON.stringify((await client(1).post(path, body, key)).body)).toBe(bodies[0]);
}

describe.each(engines)("fifty calls with one key on %s", (engine) => {
  const desk = useDesk(engine);

  it.each(calls)("POST %s have one effect and one answer", async (...call) => {
    const client = desk.client({ tenant: desk.newTenant(), roles: ["manager"] });
    await client.put("/agents/agent_001/status", { status: "available" });
    await expectOne(() => client, call);
  });

  it("refund the money once", async () => {
    const tenant = desk.newTenant();
    const client = desk.client({ tenant, roles: ["manager"] });
    const context = { order_id: "ord_xyz", refund_amount: 25.99 };
    const answers = await race(() => client.post("/quick-actions/action_refund/execute", { context }, key));
    const bodies = answers.filter(({ status }) => status === 200).map(({ body }) => JSON.stringify(body));
    expect(new Set(bodies).size).toBe(1);
    const entries = await desk.db
      .selectFrom("ledger_entries")
      .selectAll()
      .where("tenant_id", "=", tenant)
      .execute();
    expect(entries).toMatchObject([{ kind: "refund", amount: 25.99 }]);
  });

  it("and one event each, for every key of its own", async () => {
    const tenant = desk.newTenant();
    const client = desk.client({ tenant });
    await race((index) => client.post("/tickets", text, { "idempotency-key": `key-${index % 5}` }));
    expect((await client.get("/tickets")).body.data).toHaveLength(5);
    expect((await desk.events(tenant)).filter(({ type }) => type === "support.ticket_created")).toHaveLength(
      5,
    );
  });
});

// SQLite has one process that writes; two nodes stand beside each other on PostgreSQL only.
describe.runIf(engines.includes("PostgreSQL"))("fifty calls with one key on two nodes", () => {
  const now = new Date("2026-01-24T19:30:00Z");
  let database: TestDatabase;
  let nodes: readonly Support[];

  beforeAll(async () => {
    database = await createDatabase("PostgreSQL");
    const { dialect } = database;
    nodes = [0, 1].map(() => createSupport({ dialect, auth: { secret }, clock: () => now }));
    for (const node of nodes) await node.migrate();
  });

  afterAll(async () => {
    await nodes[0]?.close();
    await database.drop();
  });

  it.each(calls)("POST %s have one effect and one answer", async (...call) => {
    const tenant = `tenant_${call[0].replaceAll("/", "_")}`;
    const token = () => staffToken({ tenant, roles: ["manager"] }, now);
    const clients = nodes.map((node) => createClient((request) => node.app.fetch(request), token));
    const client = (index: number): TestClient => clients[index % 2] as TestClient;
    await client(0).put("/agents/agent_001/status", { status: "available" });
    await expectOne(client, call);
  });
});
