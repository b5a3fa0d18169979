import { beforeAll, describe, expect, it } from "vitest";
import { webhooks } from "../contract/contract.ts";
import { validator } from "../contract/validator.ts";
import type { Belongings } from "../matrix/belongings.ts";
import { furnish, make, managerIn, type Scene } from "../matrix/scene.ts";
import { storedRows } from "../races/stored-rows.ts";
import type { TestClient } from "../support/client.ts";
import { engines, useDesk } from "../support/desk.ts";
import { endSessions, keyFor, plant } from "./plant.ts";

const marker = "zqerased4f7d9a";
const kept = "zqkept1b2c3d";

describe.each(engines)("erasing a customer on %s", { timeout: 120_000 }, (engine) => {
  const desk = useDesk(engine);
  let scene: Scene;
  let other: Scene;
  let client: TestClient;

  beforeAll(async () => {
    scene = await furnish(desk, "furniture");
    other = await furnish(desk, kept);
    client = managerIn(desk, scene.tenant);
    await plant(client, scene.colleague, kept);
    await plant(managerIn(desk, other.tenant), other.own, kept);
    await plant(client, scene.own, marker);
  });

  /** The rows of all tables that hold the text, whatever its case. */
  async function rowsWith(text: string): Promise<string[]> {
    const tables = Object.entries(await storedRows(desk.db));
    return tables.flatMap(([table, rows]) =>
      rows.filter((row) => row.toLowerCase().includes(text)).map((row) => `${table} ${row}`),
    );
  }

  const tablesWith = async (text: string): Promise<string[]> => [
    ...new Set((await rowsWith(text)).map((row) => row.split(" ")[0] ?? "")),
  ];

  async function figures(): Promise<unknown[]> {
    const queries = ["", "&group_by=hour", "&group_by=day", "&group_by=week"];
    const answers = queries.map((query) =>
      client.get(`/analytics?start_date=2026-01-01&end_date=2026-01-31${query}`),
    );
    return (await Promise.all(answers)).map(({ body }) => body);
  }

  /** How the customer's cases stand, without a word of what they were about. */
  async function standing(): Promise<unknown> {
    const { customer_id } = scene.own;
    const sessions = await make(client.get(`/sessions?customer_id=${customer_id}&limit=200`), 200);
    const tickets = await make(client.get(`/tickets?customer_id=${customer_id}&limit=200`), 200);
    return {
      sessions: sessions.data.map((it: Record<string, unknown> & { rating: { score: number } | null }) => [
        it["session_id"],
        it["status"],
        it["category"],
        it["created_at"],
        it["ended_at"],
        it["last_seq"],
        it.rating?.score,
      ]),
      tickets: tickets.data.map((it: Record<string, unknown>) => [
        it["id"],
        it["number"],
        it["status"],
        it["sla"],
      ]),
    };
  }

  it("refuses while the customer is in an open session, and changes nothing", async () => {
    const { id } = await make(client.put("/customers/cust_talks", { name: "Talks" }), 200);
    const { team_id } = scene.own;
    await make(client.post("/sessions", { customer_id: id, team_id, channel: "chat" }));
    const refused = await client.delete(`/customers/${id}`);
    expect([refused.status, refused.body.code]).toEqual([409, "customer_active"]);
    expect((await client.get(`/customers/${id}`)).body.name).toBe("Talks");
    await endSessions(client, { customer_id: id });
    expect((await client.delete(`/customers/${id}`)).status).toBe(200);
  });

  it("leaves nothing of what was said anywhere, all of the others', and every count", async () => {
    expect((await tablesWith(marker)).length).toBeGreaterThan(12);
    const before = { others: await rowsWith(kept), figures: await figures(), standing: await standing() };
    const { status, body } = await client.delete(`/customers/${scene.own.customer_id}`);
    expect([status, body.customer_id, body.erased_at]).toEqual([
      200,
      scene.own.customer_id,
      desk.now().toISOString(),
    ]);
    expect(body.sessions).toBeGreaterThan(10);
    expect(await rowsWith(marker)).toEqual([]);
    expect({ others: await rowsWith(kept), figures: await figures(), standing: await standing() }).toEqual(
      before,
    );
  });

  it("shows the customer and its cases with nothing in them, and finds them by nothing", async () => {
    const { customer_id, ticket_id } = scene.own;
    const bare = { id: customer_id, name: null, email: null, metadata: {}, erased_at: expect.any(String) };
    expect((await client.get(`/customers/${customer_id}`)).body).toMatchObject(bare);
    expect((await client.get(`/customers?q=${marker}`)).body.data).toEqual([]);
    expect((await client.get(`/customers?q=${customer_id}`)).body.data).toHaveLength(1);
    const [{ session_id }] = (await client.get(`/sessions?customer_id=${customer_id}`)).body.data;
    const session = (await client.get(`/sessions/${session_id}`)).body;
    expect(session).toMatchObject({ customer: { name: null, email: null }, context: {}, tags: [] });
    const ticket = (await client.get(`/tickets/${ticket_id}`)).body;
    expect(ticket).toMatchObject({ subject: "[erased]", description: "[erased]", tags: [], attachments: [] });
    for (const { content } of ticket.comments) expect(content).toBe("[erased]");
  });

  it("leaves events that are what the document says", async () => {
    const validators = new Map(webhooks.map(({ type, schema }) => [type, validator(schema)]));
    const events = await desk.allEvents(scene.tenant);
    for (const { type, created_at, data } of events) {
      const validate = validators.get(type);
      validate?.({ type, timestamp: created_at, data: JSON.parse(data) });
      expect(validate?.errors, `${type} ${data}`).toBeNull();
    }
    expect(events.filter(({ data }) => data.includes("[erased]")).length).toBeGreaterThan(3);
  });

  it("does not carry a call out again whose answer is erased, and replays the others'", async () => {
    const repeat = (whose: Belongings, text: string, session: string) =>
      client.post(
        `/sessions/${session}/rating`,
        { score: 2, comment: text },
        keyFor(whose, `rated-${session}`),
      );
    const ratedOf = async (id: string) =>
      (await client.get(`/sessions?customer_id=${id}&limit=200`)).body.data.find(
        (it: { rating: { score: number } | null }) => it.rating?.score === 2,
      ).session_id;
    const erased = await repeat(scene.own, marker, await ratedOf(scene.own.customer_id));
    expect([erased.status, erased.body.code]).toEqual([422, "idempotency_key_reused"]);
    const replayed = await repeat(scene.colleague, kept, await ratedOf(scene.colleague.customer_id));
    expect([replayed.status, replayed.body.comment]).toEqual([201, kept]);
  });

  it("can be said again, and lets the customer come back as somebody new", async () => {
    const { customer_id, team_id } = scene.own;
    const path = `/customers/${customer_id}`;
    const again = await client.delete(path);
    expect(again.status).toBe(200);
    expect(await rowsWith(marker)).toEqual([]);
    await make(
      client.post("/sessions", { customer_id, team_id, channel: "chat", customer: { name: "New" } }),
    );
    expect((await client.get(path)).body.name).toBe("New");
  });

  it("is told of in the audit log, by id alone", async () => {
    const { data } = (await client.get("/audit?limit=200")).body;
    const entry = data.findLast((it: { operation: string }) => it.operation === "eraseCustomer");
    expect(entry).toMatchObject({ outcome: "done", targets: { customer_id: scene.own.customer_id } });
  });
});
