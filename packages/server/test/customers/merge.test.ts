import { beforeEach, describe, expect, it } from "vitest";
import type { TestClient } from "../support/client.ts";
import { engines, useDesk } from "../support/desk.ts";
import { hireAgent, managerOf } from "../support/people.ts";

describe.each(engines)("merging customers on %s", (engine) => {
  const desk = useDesk(engine);
  let tenant: string;
  let manager: TestClient;
  let agent: TestClient;

  beforeEach(async () => {
    tenant = desk.newTenant();
    manager = managerOf(desk, tenant);
    agent = (await hireAgent(desk, tenant, { max_sessions: 100 })).client;
  });

  const start = async (customer_id: string, more: object = {}) =>
    (await agent.post("/sessions", { customer_id, channel: "chat", ...more })).body;
  const merge = (id: string, duplicate_id: string, headers = {}) =>
    manager.post(`/customers/${id}/merge`, { duplicate_id }, headers);
  const sessionsOf = async (id: string) =>
    (await agent.get(`/sessions?customer_id=${id}`)).body.data.map(
      (it: { session_id: string }) => it.session_id,
    );

  it("moves sessions, tickets, ratings and actions, and keeps their order and history", async () => {
    await agent.put("/customers/keep", { name: "John Doe" });
    const first = await start("keep", { initial_message: "One" });
    desk.advance({ minutes: 1 });
    const second = await start("twin", { initial_message: "Two", customer: { email: "j@example.com" } });
    const path = `/sessions/${second.session_id}`;
    await agent.post(`${path}/messages`, { content: "Three" });
    const credit = { session_id: second.session_id, context: { amount: 5 } };
    const run = await manager.post("/quick-actions/action_add_credit/execute", credit);
    await agent.post(`${path}/end`, { resolution: "resolved" });
    await agent.post(`${path}/rating`, { score: 4 });
    const ticket = {
      subject: "A",
      description: "B",
      customer_id: "twin",
      related_session_id: second.session_id,
    };
    const { id: ticketId } = (await agent.post("/tickets", ticket)).body;
    await agent.post(`/tickets/${ticketId}/comments`, { content: "C", author_type: "customer" });
    const before = (await agent.get(path)).body;

    const merged = await merge("keep", "twin");
    expect([merged.status, merged.body]).toMatchObject([
      200,
      { id: "keep", name: "John Doe", email: "j@example.com" },
    ]);
    const after = (await agent.get(path)).body;
    const customer = { id: "keep", name: "John Doe", email: "j@example.com" };
    expect(after).toMatchObject({
      customer,
      rating: { score: 4 },
      actions: [{ execution_id: run.body.execution_id }],
    });
    expect(after.messages.map((it: { content: string }) => it.content)).toEqual(["Two", "Three"]);
    expect(after.messages[0].sender_id).toBe("keep");
    expect([after.last_seq, after.version]).toEqual([before.last_seq, before.version + 1]);
    expect(await sessionsOf("keep")).toEqual([second.session_id, first.session_id]);
    const shown = (await agent.get(`/tickets/${ticketId}`)).body;
    expect(shown).toMatchObject({ customer, comments: [{ author: { id: "keep", name: "John Doe" } }] });
    const ledger = await desk.db
      .selectFrom("ledger_entries")
      .select("customer_id")
      .where("tenant_id", "=", tenant);
    expect(await ledger.execute()).toEqual([{ customer_id: "keep" }]);
  });

  it("lets the merged id stand for the other wherever it is sent", async () => {
    await agent.put("/customers/keep", { name: "John Doe" });
    await start("twin");
    await merge("keep", "twin");
    expect((await agent.get("/customers/twin")).body.id).toBe("keep");
    expect((await agent.put("/customers/twin", { email: "new@example.com" })).body).toMatchObject({
      id: "keep",
      name: "John Doe",
      email: "new@example.com",
    });
    expect((await start("twin")).customer.id).toBe("keep");
    const ticket = await agent.post("/tickets", { subject: "A", description: "B", customer_id: "twin" });
    expect(ticket.body.customer.id).toBe("keep");
    expect(await sessionsOf("twin")).toHaveLength(2);
    expect((await agent.get("/tickets?customer_id=twin")).body.data).toHaveLength(1);
    const listed = (await agent.get("/customers?q=twin")).body.data;
    expect(listed.map((it: { id: string }) => it.id)).toEqual(["keep"]);
    expect((await agent.get("/customers")).body.data).toHaveLength(1);
  });

  it("keeps open chat tokens good, and says whose messages they are now", async () => {
    await agent.put("/customers/keep", { name: "John Doe" });
    const { session_id: id, chat_token: token } = await start("twin", { initial_message: "Hello" });
    const customer = desk.clientWithToken(token);
    await customer.post(`/sessions/${id}/read`, { seq: 1 });
    await merge("keep", "twin");
    const said = await customer.post(`/sessions/${id}/messages`, { content: "Still here" });
    expect([said.status, said.body.sender_id]).toEqual([201, "keep"]);
    const read = await customer.post(`/sessions/${id}/read`, { seq: 2 });
    expect(read.body.participant).toEqual({ kind: "customer", id: "keep", name: "John Doe" });
    expect((await customer.get(`/sessions/${id}`)).body.reads).toHaveLength(1);
    const action = { session_id: id, context: { customer_id: "twin", order_id: "ord_1" } };
    expect((await agent.post("/quick-actions/action_resend_order/execute", action)).status).toBe(200);
  });

  it("can be said again, with a key, without one, and along a chain", async () => {
    for (const id of ["a", "b", "c"]) await agent.put(`/customers/${id}`, { name: id });
    const keyed = await merge("b", "a", { "idempotency-key": "key-1" });
    expect((await merge("b", "a", { "idempotency-key": "key-1" })).headers.get("idempotency-replayed")).toBe(
      "true",
    );
    expect((await merge("b", "a")).body).toEqual(keyed.body);
    expect((await merge("a", "b")).body).toEqual(keyed.body);
    await merge("c", "b");
    expect((await agent.get("/customers/a")).body).toMatchObject({ id: "c", name: "c" });
    expect((await agent.get("/customers")).body.data).toHaveLength(1);
  });

  it("takes from the duplicate what is not known, and nothing else", async () => {
    await agent.put("/customers/keep", { email: "keep@example.com", metadata: { tier: "gold" } });
    const twin = { name: "Twin", email: "twin@example.com", metadata: { tier: "iron", since: 2020 } };
    await agent.put("/customers/twin", twin);
    expect((await merge("keep", "twin")).body).toMatchObject({
      name: "Twin",
      email: "keep@example.com",
      metadata: { tier: "gold", since: 2020 },
    });
  });

  it("refuses a customer with itself, and one who is not there or another tenant's", async () => {
    await agent.put("/customers/keep", {});
    await managerOf(desk, desk.newTenant()).put("/customers/foreign", {});
    const itself = await merge("keep", "keep");
    expect([itself.status, itself.body.errors[0].pointer]).toEqual([400, "/duplicate_id"]);
    for (const [id, duplicate] of [
      ["keep", "foreign"],
      ["keep", "nobody"],
      ["foreign", "keep"],
    ] as const) {
      expect((await merge(id, duplicate)).body.code).toBe("customer_not_found");
    }
    const staff = await agent.post("/customers/keep/merge", { duplicate_id: "nobody" });
    expect(staff.body.code).toBe("forbidden");
  });

  it("leaves nothing with the duplicate that begins meanwhile, nor makes anybody twice", async () => {
    await agent.put("/customers/keep", {});
    await agent.put("/customers/twin", {});
    const text = { subject: "A", description: "B", customer_id: "twin" };
    const calls = Array.from({ length: 12 }, (_, at) => [
      agent.post("/sessions", { customer_id: "twin", channel: "chat" }),
      agent.post("/tickets", text),
      ...(at === 5 ? [merge("keep", "twin"), merge("twin", "keep")] : []),
    ]).flat();
    const statuses = (await Promise.all(calls)).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([200, 201]));
    const customers = (await agent.get("/customers")).body.data;
    expect(customers).toHaveLength(1);
    for (const table of ["sessions", "tickets"] as const) {
      const rows = await desk.db
        .selectFrom(table)
        .select("customer_id")
        .where("tenant_id", "=", tenant)
        .execute();
      expect(rows).toEqual(Array(12).fill({ customer_id: customers[0].id }));
    }
  });
});
