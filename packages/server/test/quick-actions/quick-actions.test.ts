import { describe, expect, it } from "vitest";
import { engines, useDesk } from "../support/desk.ts";
import { hireAgent, managerOf, startSession } from "../support/people.ts";

const refund = { order_id: "ord_xyz", refund_amount: 25.99, reason: "missing_item" };

describe.each(engines)("quick actions on %s", (engine) => {
  const desk = useDesk(engine);
  const ledger = (tenant: string) =>
    desk.db.selectFrom("ledger_entries").selectAll().where("tenant_id", "=", tenant).execute();

  it("are listed to those who may run them", async () => {
    const tenant = desk.newTenant();
    const ids = async (person: object) =>
      (await desk.client({ tenant, ...person }).get("/quick-actions")).body.actions.map(
        (action: { id: string }) => action.id,
      );
    expect(await ids({ roles: ["manager"] })).toEqual([
      "action_refund",
      "action_resend_order",
      "action_add_credit",
    ]);
    expect(await ids({ roles: ["cashier"] })).toEqual(["action_resend_order"]);
    const granted = { roles: ["cashier"], permissions: ["credit:write"] };
    expect(await ids(granted)).toEqual(["action_resend_order", "action_add_credit"]);
  });

  it("refund an order in a session, as the ledger and the history show", async () => {
    const tenant = desk.newTenant();
    const { client } = await hireAgent(desk, tenant);
    const session = await startSession(client);
    const done = await managerOf(desk, tenant).post("/quick-actions/action_refund/execute", {
      session_id: session,
      context: refund,
    });
    expect([done.status, done.body.success, done.body.message]).toEqual([
      200,
      true,
      "Refund of $25.99 initiated successfully",
    ]);
    expect(done.body.result).toMatchObject({ amount: 25.99, status: "processing" });
    expect(await ledger(tenant)).toMatchObject([
      {
        id: done.body.result.refund_id,
        kind: "refund",
        order_id: "ord_xyz",
        customer_id: "cust_abc",
        amount: 25.99,
      },
    ]);
    const [noted] = (await client.get(`/sessions/${session}`)).body.actions;
    expect(noted).toMatchObject({
      execution_id: done.body.execution_id,
      action_id: "action_refund",
      actor_id: "manager_1",
    });
  });

  it("take what the session and the ticket know already", async () => {
    const tenant = desk.newTenant();
    const { client } = await hireAgent(desk, tenant);
    const session = await startSession(client, { context: { order_id: "ord_1" } });
    const inSession = await client.post("/quick-actions/action_resend_order/execute", {
      session_id: session,
    });
    expect(inSession.body.result.order_id).toBe("ord_1");
    const ticket = {
      subject: "Missing item",
      description: "Salad",
      customer_id: "cust_abc",
      related_order_id: "ord_2",
    };
    const { id } = (await client.post("/tickets", ticket)).body;
    const inTicket = await client.post("/quick-actions/action_resend_order/execute", { ticket_id: id });
    expect(inTicket.body.result.order_id).toBe("ord_2");
    expect((await client.get(`/tickets/${id}`)).body.activities.at(-1).action).toBe("action_executed");
  });

  it("say what is missing and what is wrong, and do nothing then", async () => {
    const tenant = desk.newTenant();
    const manager = managerOf(desk, tenant);
    const run = async (context: object) => {
      const refused = await manager.post("/quick-actions/action_refund/execute", { context });
      return [
        refused.status,
        refused.body.code,
        refused.body.errors.map((error: { pointer: string }) => error.pointer),
      ];
    };
    expect(await run({})).toEqual([422, "missing_context", ["/context/order_id", "/context/refund_amount"]]);
    expect(await run({ order_id: "ord_1" })).toEqual([422, "missing_context", ["/context/refund_amount"]]);
    for (const amount of [0, -1, 1.999, "25", null]) {
      const wrong = { order_id: "ord_1", refund_amount: amount };
      expect(await run(wrong)).toEqual([400, "invalid_request", ["/context/refund_amount"]]);
    }
    expect(await ledger(tenant)).toEqual([]);
  });

  it("name the permission that the caller lacks", async () => {
    const client = desk.client({ tenant: desk.newTenant(), roles: ["server"] });
    const refused = await client.post("/quick-actions/action_refund/execute", { context: refund });
    expect([refused.status, refused.body.code]).toEqual([403, "forbidden"]);
    expect(refused.body.detail).toContain("refund:write");
    expect((await client.post("/quick-actions/action_none/execute", {})).body.code).toBe("action_not_found");
  });

  it("only say what they would do in a dry run", async () => {
    const tenant = desk.newTenant();
    const body = { context: refund, dry_run: true };
    const dry = await managerOf(desk, tenant).post("/quick-actions/action_refund/execute", body);
    expect(dry.body).toMatchObject({ success: true, result: null, execution_id: null, dry_run: true });
    expect(dry.body.message).toBe("A refund of $25.99 would be initiated");
    expect(await ledger(tenant)).toEqual([]);
  });

  it("are refused in what has ended, and for another customer than the session's", async () => {
    const tenant = desk.newTenant();
    const { client } = await hireAgent(desk, tenant);
    const session = await startSession(client);
    await client.put("/customers/cust_other", {});
    const manager = managerOf(desk, tenant);
    const credit = { session_id: session, context: { customer_id: "cust_other", amount: 5 } };
    const foreign = await manager.post("/quick-actions/action_add_credit/execute", credit);
    expect([foreign.status, foreign.body.errors[0].pointer]).toEqual([400, "/context/customer_id"]);
    await client.post(`/sessions/${session}/end`, { resolution: "resolved" });
    const late = { session_id: session, context: refund };
    expect((await manager.post("/quick-actions/action_refund/execute", late)).body.code).toBe(
      "session_closed",
    );
    const nobody = { context: { customer_id: "cust_nobody", amount: 5 } };
    expect((await manager.post("/quick-actions/action_add_credit/execute", nobody)).body.code).toBe(
      "customer_not_found",
    );
    expect(await ledger(tenant)).toEqual([]);
  });

  it("pay once for one key, however often it is sent at once", async () => {
    const tenant = desk.newTenant();
    const manager = managerOf(desk, tenant);
    const pay = () =>
      manager.post(
        "/quick-actions/action_refund/execute",
        { context: refund },
        { "idempotency-key": "pay-1" },
      );
    const answers = await Promise.all(Array.from({ length: 50 }, pay));
    const paid = answers.filter((answer) => answer.status === 200);
    expect(new Set(paid.map((answer) => answer.body.result.refund_id)).size).toBe(1);
    expect(new Set(answers.map((answer) => answer.body.code)).size).toBeLessThanOrEqual(2);
    expect((await pay()).body.result.refund_id).toBe(paid[0]?.body.result.refund_id);
    expect(await ledger(tenant)).toHaveLength(1);
  });

  it("are run by whom a permission of the token allows them, and by no other", async () => {
    const tenant = desk.newTenant();
    const run = async (person: object, action: string, dry_run = false) => {
      const client = desk.client({ tenant, roles: ["cashier"], ...person });
      const context = { ...refund, amount: 5 };
      return (await client.post(`/quick-actions/${action}/execute`, { context, dry_run })).status;
    };
    expect(await run({ permissions: ["refund:write"] }, "action_refund")).toBe(200);
    expect(await run({ permissions: ["refund:write"] }, "action_add_credit")).toBe(403);
    expect(await run({ permissions: ["refund"] }, "action_refund")).toBe(403);
    expect(await run({ permissions: ["Refund:Write", "*"] }, "action_refund", true)).toBe(403);
    expect(await run({ roles: ["cashier", "restaurant_manager"] }, "action_refund")).toBe(200);
    expect(await ledger(tenant)).toHaveLength(2);
  });

  it("pay whole cents in a currency that may be, and write them as they are", async () => {
    const tenant = desk.newTenant();
    const pay = (more: object) =>
      managerOf(desk, tenant).post("/quick-actions/action_refund/execute", {
        context: { ...refund, ...more },
      });
    for (const refund_amount of [-0.01, 1e-20, 0.001, 1e6 + 0.01, 1e300, "25.99", [1], true])
      expect((await pay({ refund_amount })).body.errors[0].pointer).toBe("/context/refund_amount");
    for (const currency of ["usd", "EURO", "", 5])
      expect((await pay({ currency })).body.errors[0].pointer).toBe("/context/currency");
    expect(await ledger(tenant)).toEqual([]);
    const odd = await pay({ refund_amount: 0.1 + 0.2, currency: "EUR" });
    expect(odd.body).toMatchObject({
      result: { amount: 0.3 },
      message: "Refund of 0.30 EUR initiated successfully",
    });
    await pay({ refund_amount: 1e6 });
    const written = (await ledger(tenant)).map(({ amount, currency }) => `${amount} ${currency}`);
    expect(written.toSorted()).toEqual(["0.3 EUR", "1000000 USD"]);
  });
});
