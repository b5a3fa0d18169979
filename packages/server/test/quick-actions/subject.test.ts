import { describe, expect, it } from "vitest";
import type { TestClient } from "../support/client.ts";
import { type Desk, engines, useDesk } from "../support/desk.ts";
import { hireAgent, managerOf, startSession } from "../support/people.ts";

const ticketText = { subject: "Missing item", description: "No salad", customer_id: "cust_abc" };
const resend = (client: TestClient, body: object) =>
  client.post("/quick-actions/action_resend_order/execute", body);

/** An agent with a session and a ticket of one customer; the session knows order 1, the ticket order 2. */
async function busyDesk(desk: Desk) {
  const tenant = desk.newTenant();
  const { client } = await hireAgent(desk, tenant);
  const session = await startSession(client, { context: { order_id: "ord_1", table: 7 } });
  const ticket = (await client.post("/tickets", { ...ticketText, related_order_id: "ord_2" })).body
    .id as string;
  const records = () =>
    desk.db.selectFrom("quick_action_executions").selectAll().where("tenant_id", "=", tenant).execute();
  return { tenant, client, session, ticket, records };
}

describe.each(engines)("what a quick action is run for on %s", (engine) => {
  const desk = useDesk(engine);

  it("gives its context: the call's before the session's, and that before the ticket's", async () => {
    const { client, session, ticket } = await busyDesk(desk);
    const both = { session_id: session, ticket_id: ticket };
    const orders = [
      await resend(client, { ...both, context: { order_id: "ord_3" } }),
      await resend(client, both),
      await resend(client, { ticket_id: ticket }),
    ].map(({ body }) => body.result.order_id);
    expect(orders).toEqual(["ord_3", "ord_1", "ord_2"]);
  });

  it("gives the customer, so that a credit needs no more than its amount", async () => {
    const { tenant, session, ticket } = await busyDesk(desk);
    const manager = managerOf(desk, tenant);
    for (const subject of [{ session_id: session }, { ticket_id: ticket }]) {
      const done = await manager.post("/quick-actions/action_add_credit/execute", {
        ...subject,
        context: { amount: 5 },
      });
      expect(done.body).toMatchObject({ success: true, result: { amount: 5, status: "added" } });
    }
    const entries = desk.db.selectFrom("ledger_entries").select(["kind", "customer_id", "session_id"]);
    expect(await entries.where("tenant_id", "=", tenant).orderBy("id").execute()).toEqual([
      { kind: "credit", customer_id: "cust_abc", session_id: session },
      { kind: "credit", customer_id: "cust_abc", session_id: null },
    ]);
    const alone = await manager.post("/quick-actions/action_add_credit/execute", { context: { amount: 5 } });
    expect([alone.body.code, alone.body.errors[0].pointer]).toEqual([
      "missing_context",
      "/context/customer_id",
    ]);
  });

  it("stands in the record of the execution, with the context that it had", async () => {
    const { client, session, ticket, records } = await busyDesk(desk);
    const both = { session_id: session, ticket_id: ticket, context: { note: "twice" } };
    const { execution_id, result, message } = (await resend(client, both)).body;
    const [record] = await records();
    expect(record).toMatchObject({
      id: execution_id,
      action_id: "action_resend_order",
      actor_id: "agent_001",
      session_id: session,
      ticket_id: ticket,
      success: 1,
      code: null,
      message,
    });
    expect(JSON.parse(record?.result ?? "")).toEqual(result);
    const context = { order_id: "ord_1", table: 7, customer_id: "cust_abc", note: "twice" };
    expect(JSON.parse(record?.context ?? "")).toEqual(context);
  });

  it("shows it in the history of both the session and the ticket", async () => {
    const { client, session, ticket } = await busyDesk(desk);
    const { execution_id: id, message } = (await resend(client, { session_id: session, ticket_id: ticket }))
      .body;
    const noted = { execution_id: id, action_id: "action_resend_order", success: true, message };
    expect((await client.get(`/sessions/${session}`)).body).toMatchObject({ version: 2, actions: [noted] });
    const { version, activities } = (await client.get(`/tickets/${ticket}`)).body;
    expect([version, activities.at(-1)]).toMatchObject([2, { action: "action_executed", new_value: noted }]);
  });

  it("finds what was run for it", async () => {
    const { client, session, ticket } = await busyDesk(desk);
    const inSession = (await resend(client, { session_id: session })).body.execution_id;
    const inBoth = (await resend(client, { session_id: session, ticket_id: ticket })).body.execution_id;
    const found = async (query: string) =>
      (await client.get(`/quick-actions/executions?${query}`)).body.data.map(({ id }: { id: string }) => id);
    expect(await found(`session_id=${session}`)).toEqual([inBoth, inSession]);
    expect(await found(`ticket_id=${ticket}&status=succeeded`)).toEqual([inBoth]);
    expect(await found(`ticket_id=${ticket}&status=failed`)).toEqual([]);
    expect(await found("session_id=sess_none")).toEqual([]);
  });

  it("is as before when the action was only tried", async () => {
    const { tenant, client, session, ticket, records } = await busyDesk(desk);
    const before = [await client.get(`/sessions/${session}`), await client.get(`/tickets/${ticket}`)];
    const told = (await desk.events(tenant)).length;
    const dry = await resend(client, { session_id: session, ticket_id: ticket, dry_run: true });
    expect(dry.body.message).toBe("The confirmation of order ord_1 would be sent again");
    const after = [await client.get(`/sessions/${session}`), await client.get(`/tickets/${ticket}`)];
    expect(after.map(({ body }) => body)).toEqual(before.map(({ body }) => body));
    expect([await records(), (await desk.events(tenant)).length]).toEqual([[], told]);
  });

  it("must be open, and of one customer", async () => {
    const { client, session, ticket, records } = await busyDesk(desk);
    const other = (await client.post("/tickets", { ...ticketText, customer_id: "cust_other" })).body.id;
    const mixed = await resend(client, { session_id: session, ticket_id: other });
    expect([mixed.status, mixed.body.errors[0].pointer]).toEqual([400, "/ticket_id"]);
    await client.put(`/tickets/${ticket}`, { status: "closed" });
    expect((await resend(client, { ticket_id: ticket, dry_run: true })).body.code).toBe("ticket_closed");
    await client.post(`/sessions/${session}/end`, { resolution: "resolved" });
    const ended = await resend(client, { session_id: session, ticket_id: ticket });
    expect(ended.body.code).toBe("session_closed");
    expect(await records()).toEqual([]);
  });
});
