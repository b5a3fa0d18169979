import { describe, expect, it } from "vitest";
import type { TestClient } from "../support/client.ts";
import { engines, useDesk } from "../support/desk.ts";
import { useHookedDesk } from "./hooked-desk.ts";
import { pointers } from "./send.ts";

describe.each(engines)("an idempotency key on %s", (engine) => {
  const desk = useDesk(engine);
  const manager = (tenant = desk.newTenant(), id = "manager_001") =>
    desk.client({ tenant, id, roles: ["manager"] });
  const create = (client: TestClient, key: string, body: object = { name: "Billing" }) =>
    client.post("/teams", body, { "idempotency-key": key });
  const teams = async (client: TestClient): Promise<number> => (await client.get("/teams")).body.data.length;

  it("makes a repeat answer as the first call did, and change nothing", async () => {
    const client = manager();
    const first = await create(client, "key-1");
    desk.advance({ minutes: 5 });
    const again = await create(client, "key-1");
    expect([again.status, again.body]).toEqual([201, first.body]);
    expect(first.headers.get("idempotency-replayed")).toBeNull();
    expect(again.headers.get("idempotency-replayed")).toBe("true");
    expect(await teams(client)).toBe(1);
  });

  it("repeats the ETag as well, whatever has happened since", async () => {
    const tenant = desk.newTenant();
    const agent = desk.client({ tenant });
    await agent.put("/agents/agent_001/status", { status: "available" });
    const start = () =>
      agent.post("/sessions", { customer_id: "cust_abc", channel: "chat" }, { "idempotency-key": "key-1" });
    const first = await start();
    await agent.post(`/sessions/${first.body.session_id}/hold`);
    const again = await start();
    expect(again.headers.get("etag")).toBe(first.headers.get("etag"));
    expect(again.body).toEqual(first.body);
  });

  it("is the same for the same JSON in another order of members", async () => {
    const client = manager();
    const first = await create(client, "key-1", { name: "Billing", description: "Money" });
    const again = await create(client, "key-1", { description: "Money", name: "Billing" });
    expect(again.body).toEqual(first.body);
  });

  it("is refused with another body, operation or address", async () => {
    const client = manager();
    await client.post("/agents", { id: "agent_007", name: "James" });
    await create(client, "key-1");
    const headers = { "idempotency-key": "key-1" };
    const others = [
      await create(client, "key-1", { name: "Refunds" }),
      await client.post("/agents", { id: "agent_008", name: "Bill" }, headers),
      await client.post("/sessions/nobody/hold", undefined, headers),
    ];
    for (const { status, body } of others)
      expect([status, body.code]).toEqual([422, "idempotency_key_reused"]);
    expect(await teams(client)).toBe(1);
  });

  it("runs once when calls come together", async () => {
    const client = manager();
    const answers = await Promise.all(Array.from({ length: 50 }, () => create(client, "key-1")));
    const made = answers.filter(({ status }) => status === 201);
    const waiting = answers.filter(({ status }) => status === 409);
    expect(made.length + waiting.length).toBe(50);
    expect(new Set(made.map(({ body }) => body.id)).size).toBe(1);
    expect(new Set(waiting.map(({ body }) => body.code))).toEqual(
      new Set(waiting.length === 0 ? [] : ["idempotency_in_progress"]),
    );
    expect(await teams(client)).toBe(1);
  });

  it("is forgotten after 24 hours, and not before", async () => {
    const client = manager();
    const first = await create(client, "key-1");
    desk.advance({ hours: 23, minutes: 59, seconds: 59 });
    await desk.support.tick();
    expect((await create(client, "key-1")).body.id).toBe(first.body.id);
    desk.advance({ seconds: 1 });
    const later = await create(client, "key-1", { name: "Refunds" });
    expect(later.status).toBe(201);
    expect(later.body.id).not.toBe(first.body.id);
    desk.advance({ hours: 24 });
    await desk.support.tick();
    expect(await desk.db.selectFrom("idempotency_keys").selectAll().execute()).toEqual([]);
  });

  it("belongs to its caller and tenant", async () => {
    const tenant = desk.newTenant();
    const platform = desk.client({ tenant, id: "manager_001", roles: ["super_admin"] });
    const made = [
      await create(manager(tenant), "key-1"),
      await create(manager(tenant, "manager_002"), "key-1"),
      await create(manager(), "key-1"),
      await platform.post(
        "/teams",
        { name: "Billing" },
        { "idempotency-key": "key-1", "x-tenant-id": "tenant_z" },
      ),
    ];
    expect(made.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(new Set(made.map(({ body }) => body.id)).size).toBe(4);
  });

  it("is not used up by a call that was refused", async () => {
    const tenant = desk.newTenant();
    const client = manager(tenant);
    const unknown = { name: "Billing", member_ids: ["agent_007"] };
    expect((await create(desk.client({ tenant, id: "manager_001" }), "key-1", unknown)).status).toBe(403);
    expect((await create(client, "key-1", { title: "Billing" })).status).toBe(400);
    expect((await create(client, "key-1", unknown)).status).toBe(404);
    await client.post("/agents", { id: "agent_007", name: "James" });
    const done = await create(client, "key-1", unknown);
    expect([done.status, done.headers.get("idempotency-replayed")]).toEqual([201, null]);
  });

  it("of a customer belongs to the session of its chat token", async () => {
    const agent = desk.client({ tenant: desk.newTenant() });
    await agent.put("/agents/agent_001/status", { status: "available" });
    const say = async (content: string) => {
      const { body } = await agent.post("/sessions", { customer_id: "cust_abc", channel: "chat" });
      const customer = desk.clientWithToken(body.chat_token);
      const path = `/sessions/${body.session_id}/messages`;
      const send = () => customer.post(path, { content }, { "idempotency-key": "key-1" });
      const [first, again] = [await send(), await send()];
      expect(again.body).toEqual(first.body);
      expect((await customer.get(path)).body.data).toHaveLength(1);
      return first.body.content;
    };
    expect([await say("One"), await say("Two")]).toEqual(["One", "Two"]);
  });

  it.each(["", "a b", "x".repeat(256), "caf\u00e9"])("that is none is refused: %j", async (key) => {
    expect(pointers(await create(manager(), key))).toEqual(["Idempotency-Key"]);
  });

  it.each(["~", "x".repeat(255), '"quoted"', "{}:;,"])("may be any visible ASCII: %s", async (key) => {
    const client = manager();
    expect((await create(client, key)).status).toBe(201);
    expect((await create(client, key)).headers.get("idempotency-replayed")).toBe("true");
  });
});

describe.each(engines)("while the first call with a key is running on %s", (engine) => {
  const desk = useHookedDesk(engine);
  const create = (key: string, name = "Billing") =>
    desk.client.post("/teams", { name }, { "idempotency-key": key });

  it("a second one is told to retry, and another key goes through", async () => {
    const gate = Promise.withResolvers<void>();
    const reached = Promise.withResolvers<void>();
    desk.beforeQuery(() => {
      reached.resolve();
      return gate.promise;
    });
    const first = create("key-1");
    await reached.promise;
    const second = await create("key-1");
    desk.beforeQuery(null);
    const other = create("key-2", "Refunds");
    gate.resolve();
    expect([second.status, second.body.code]).toEqual([409, "idempotency_in_progress"]);
    expect(second.headers.get("retry-after")).toBe("1");
    expect([(await first).status, (await other).status]).toEqual([201, 201]);
    expect((await create("key-1")).body).toEqual((await first).body);
  });

  it("and fails, the key is free again", async () => {
    desk.beforeQuery(() => {
      throw new Error("broken");
    });
    expect((await create("key-3")).status).toBe(500);
    desk.beforeQuery(null);
    expect((await create("key-3")).status).toBe(201);
  });
});
