import { describe, expect, it } from "vitest";
import { engines, useDesk } from "../support/desk.ts";
import { hireAgent, startSession } from "../support/people.ts";
import { createTicket, eventsOf, figuresOf, missingItem, newDesk } from "./ticket.ts";

describe.each(engines)("creating a ticket on %s", (engine) => {
  const desk = useDesk(engine);

  it("answers all that was sent, numbered, new and unassigned", async () => {
    const { client } = await newDesk(desk);
    const details = { priority: "high", category: "order_issue", tags: ["missing_item"] };
    const attachments = [{ name: "receipt.png", url: "https://files.example.com/receipt.png" }];
    const body = { ...missingItem, ...details, attachments, related_order_id: "ord_xyz" };
    const created = await client.post("/tickets", body);
    expect(created.status).toBe(201);
    expect(created.headers.get("etag")).toBe('"1"');
    expect(created.body).toMatchObject({ ...details, attachments, subject: missingItem.subject });
    expect(created.body).toMatchObject({
      number: "TKT-2026-0001",
      status: "new",
      assigned_to: null,
      related: { order_id: "ord_xyz", session_id: null },
      customer: { id: "cust_abc", name: null, email: null },
      activities: [{ action: "created", actor: { type: "agent", id: "agent_001" } }],
    });
    expect((await client.get(`/tickets/${created.body.id}`)).body).toEqual(created.body);
  });

  it("starts both clocks with the targets of the priority", async () => {
    const { client } = await newDesk(desk);
    const createdAt = desk.now().getTime();
    const ticket = await createTicket(client, { priority: "urgent" });
    expect(Date.parse(ticket.sla.response_due) - createdAt).toBe(30 * 60_000);
    expect(Date.parse(ticket.sla.resolution_due) - createdAt).toBe(8 * 3_600_000);
    expect(ticket.sla.status).toBe("within_sla");
  });

  it("opens at once when it comes with an assignee", async () => {
    const { client } = await newDesk(desk);
    const ticket = await createTicket(client, { assigned_to: "agent_002" });
    expect(ticket).toMatchObject({
      status: "open",
      assigned_to: { id: "agent_002", name: "Agent agent_002" },
    });
    expect(ticket.version).toBe(1);
    expect(ticket.activities).toMatchObject([
      { action: "created" },
      { action: "assigned", agent: "Agent agent_002", old_value: null, new_value: "agent_002" },
      { action: "status_changed", old_value: "new", new_value: "open" },
    ]);
  });

  it("refuses an assignee that the tenant does not have, and stores nothing", async () => {
    const { tenant, client } = await newDesk(desk);
    await hireAgent(desk, desk.newTenant(), { id: "agent_elsewhere" });
    for (const id of ["agent_unknown", "agent_elsewhere"]) {
      const refused = await client.post("/tickets", { ...missingItem, assigned_to: id });
      expect(refused).toMatchObject({ status: 404, body: { code: "agent_not_found" } });
    }
    expect((await client.get("/tickets")).body.data).toEqual([]);
    expect(await desk.events(tenant)).toEqual([]);
    expect((await createTicket(client)).number).toBe("TKT-2026-0001");
  });

  it("stores what it says of the customer", async () => {
    const { client } = await newDesk(desk);
    const customer = { name: "John Doe", email: "john@example.com" };
    const ticket = await createTicket(client, { customer });
    expect(ticket.customer).toEqual({ id: "cust_abc", ...customer });
    expect((await client.get("/customers/cust_abc")).body).toMatchObject(customer);
  });

  it("is linked to a session of the same customer only", async () => {
    const { client } = await newDesk(desk);
    const own = await startSession(client);
    const others = await startSession(client, { customer_id: "cust_other" });
    expect((await createTicket(client, { related_session_id: own })).related.session_id).toBe(own);
    const refused = await client.post("/tickets", { ...missingItem, related_session_id: others });
    expect(refused).toMatchObject({ status: 400, body: { code: "invalid_request" } });
    expect(refused.body.errors).toMatchObject([{ pointer: "/related_session_id" }]);
  });

  it("cannot tell another tenant's session from an absent one", async () => {
    const { client: neighbour } = await newDesk(desk);
    const foreign = await startSession(neighbour);
    const { client } = await newDesk(desk);
    const answers = await Promise.all(
      [foreign, "sess_absent"].map((id) =>
        client.post("/tickets", { ...missingItem, related_session_id: id }),
      ),
    );
    for (const answer of answers)
      expect(answer).toMatchObject({ status: 404, body: { code: "session_not_found" } });
    expect(answers[0]?.body.detail).toBe(answers[1]?.body.detail);
  });

  it("keeps each tag once, in the order given", async () => {
    const { client } = await newDesk(desk);
    expect((await createTicket(client, { tags: ["b", "a", "b"] })).tags).toEqual(["b", "a"]);
  });

  it("tells the webhooks once, and counts the ticket under its category", async () => {
    const { tenant, client } = await newDesk(desk);
    const ticket = await createTicket(client, { category: "refund", assigned_to: "agent_001" });
    const events = await eventsOf(desk, tenant, ticket.id);
    expect(events).toMatchObject([{ type: "support.ticket_created", data: { sequence: 1 } }]);
    expect(events[0]?.data.ticket).toMatchObject({ number: ticket.number, status: "open", version: 1 });
    expect(await figuresOf(desk, tenant)).toEqual({ tickets_created: 1, tickets_assigned: 1 });
  });
});

describe.each(engines)("ticket numbers on %s", (engine) => {
  const desk = useDesk(engine);

  it("grow past 9999", async () => {
    const { tenant, client } = await newDesk(desk);
    await desk.db
      .insertInto("counters")
      .values({ tenant_id: tenant, name: "tickets:2026", value: 9998 })
      .execute();
    expect((await createTicket(client)).number).toBe("TKT-2026-9999");
    expect((await createTicket(client)).number).toBe("TKT-2026-10000");
  });

  it("begin anew with each tenant and each year of UTC", async () => {
    const { client } = await newDesk(desk);
    const { client: neighbour } = await newDesk(desk);
    expect((await createTicket(client)).number).toBe("TKT-2026-0001");
    expect((await createTicket(neighbour)).number).toBe("TKT-2026-0001");
    const newYear = Date.parse("2027-01-01T00:00:00Z");
    desk.advance({ seconds: (newYear - desk.now().getTime()) / 1000 - 1 });
    expect((await createTicket(client)).number).toBe("TKT-2026-0002");
    desk.advance({ seconds: 1 });
    expect((await createTicket(client)).number).toBe("TKT-2027-0001");
  });
});
