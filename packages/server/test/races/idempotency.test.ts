import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSupport, type Support } from "../../src/create-support.ts";
import { type HookedDialect, hookedDialect } from "../http/hooked-dialect.ts";
import { type Answer, createClient, type TestClient } from "../support/client.ts";
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
  let now = new Date("2026-01-24T19:30:00Z");
  let database: TestDatabase;
  let hooked: HookedDialect;
  let nodes: readonly Support[];

  beforeAll(async () => {
    database = await createDatabase("PostgreSQL");
    hooked = hookedDialect(database.dialect);
    nodes = [hooked.dialect, database.dialect].map((dialect) =>
      createSupport({ dialect, auth: { secret }, clock: () => now }),
    );
    for (const node of nodes) await node.migrate();
  });

  afterAll(async () => {
    await nodes[0]?.close();
    await database.drop();
  });

  it("that has had its day have one effect more, though one node renews it while the other looks", async () => {
    const token = () => staffToken({ tenant: "tenant_aged", roles: ["manager"] }, now);
    const [one, other] = nodes.map((node) => createClient((request) => node.app.fetch(request), token));
    if (one === undefined || other === undefined) throw new Error("There are two nodes.");
    await one.post("/tickets", text, key);
    now = new Date(now.getTime() + 24 * 60 * 60 * 1000);
    let renewed: Promise<Answer> | undefined;
    hooked.afterQuery(async ({ sql }) => {
      if (renewed !== undefined || !/^select .*"idempotency_keys"/.test(sql)) return;
      renewed = other.post("/tickets", text, key);
      await renewed;
    });
    const answer = await one.post("/tickets", text, key);
    hooked.afterQuery(null);
    expect(answer.status).toBe(201);
    expect(answer.body.id).toBe((await renewed)?.body.id);
    expect((await one.get("/tickets")).body.data).toHaveLength(2);
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
