import { describe, expect, it } from "vitest";
import type { Schema } from "../../src/contract.ts";
import type { TestClient } from "../support/client.ts";
import { engines, useDesk } from "../support/desk.ts";
import { createTicket, eventsOf, figuresOf, newDesk } from "./ticket.ts";

const urgent = { priority: "urgent", category: "order_issue" };

function breachesOf(ticket: Schema<"Ticket">): readonly unknown[] {
  return ticket.activities
    .filter((activity) => activity.action === "sla_breached")
    .map(({ new_value }) => new_value);
}

async function read(client: TestClient, id: string): Promise<Schema<"Ticket">> {
  return (await client.get(`/tickets/${id}`)).body;
}

describe.each(engines)("a missed deadline on %s", (engine) => {
  const desk = useDesk(engine);

  it("is recorded at the deadline although nobody touched the ticket, once", async () => {
    const { tenant, client } = await newDesk(desk);
    const { id, sla } = await createTicket(client, urgent);
    desk.advance({ minutes: 31 });
    for (let sweep = 0; sweep < 3; sweep += 1) await desk.support.tick();
    const ticket = await read(client, id);
    expect(ticket).toMatchObject({ version: 2, sla: { ...sla, status: "breached" } });
    expect(ticket.activities.at(-1)).toEqual({
      action: "sla_breached",
      actor: { type: "system", id: null, name: null },
      old_value: null,
      new_value: { clock: "response", due: sla.response_due },
      timestamp: desk.now().toISOString(),
    });
    const [, event, ...more] = await eventsOf(desk, tenant, id);
    expect(more).toEqual([]);
    expect(event).toMatchObject({
      type: "support.sla_breach",
      data: { sequence: 2, clock: "response", due: sla.response_due, ticket: { version: 2 } },
    });
    expect(await figuresOf(desk, tenant)).toEqual({ tickets_created: 1, response_missed: 1 });
  });

  it("is not recorded at the deadline itself, which is in time", async () => {
    const { tenant, client } = await newDesk(desk);
    const { id } = await createTicket(client, urgent);
    desk.advance({ minutes: 30 });
    await desk.support.tick();
    expect(await read(client, id)).toMatchObject({ version: 1, sla: { status: "at_risk" } });
    await client.post(`/tickets/${id}/comments`, { content: "Just in time." });
    expect(await figuresOf(desk, tenant)).toMatchObject({ response_met: 1 });
  });

  it("is shown before the sweep has come", async () => {
    const { client } = await newDesk(desk);
    const { id } = await createTicket(client, urgent);
    desk.advance({ minutes: 31 });
    expect((await read(client, id)).sla.status).toBe("breached");
    expect((await client.get("/tickets")).body.data[0].sla.status).toBe("breached");
  });

  it("of both clocks gives an event for each", async () => {
    const { tenant, client } = await newDesk(desk);
    const { id, sla } = await createTicket(client, urgent);
    desk.advance({ hours: 9 });
    await desk.support.tick();
    const events = await eventsOf(desk, tenant, id);
    expect(events.slice(1)).toMatchObject([
      { type: "support.sla_breach", data: { sequence: 2, clock: "response", due: sla.response_due } },
      { type: "support.sla_breach", data: { sequence: 3, clock: "resolution", due: sla.resolution_due } },
    ]);
    expect((await read(client, id)).version).toBe(2);
    expect(await figuresOf(desk, tenant)).toMatchObject({ response_missed: 1, resolution_missed: 1 });
  });

  it("counts in the hour of the deadline, however late the sweep comes", async () => {
    const { tenant, client } = await newDesk(desk);
    const { sla } = await createTicket(client, urgent);
    desk.advance({ hours: 5 });
    await desk.support.tick();
    const hour = `${sla.response_due.slice(0, 13)}:00:00.000Z`;
    expect(await figuresOf(desk, tenant, hour)).toMatchObject({ response_missed: 1 });
  });

  it("is found by a late reply before the sweep, and not again by the sweep", async () => {
    const { tenant, client } = await newDesk(desk);
    const { id, sla } = await createTicket(client, urgent);
    desk.advance({ minutes: 31 });
    await client.post(`/tickets/${id}/comments`, { content: "Sorry for the wait." });
    await desk.support.tick();
    const ticket = await read(client, id);
    expect(ticket).toMatchObject({ version: 2, sla: { status: "breached" } });
    expect(breachesOf(ticket)).toEqual([{ clock: "response", due: sla.response_due }]);
    const events = await eventsOf(desk, tenant, id);
    expect(events.map(({ type }) => type)).toEqual([
      "support.ticket_created",
      "support.sla_breach",
      "support.ticket_updated",
    ]);
    expect(events[2]?.data.changes).toMatchObject([{ action: "replied" }, { action: "status_changed" }]);
    expect(await figuresOf(desk, tenant)).toEqual({ tickets_created: 1, response_missed: 1 });
  });

  it.each(["solved", "pending", "closed"])("is found when the ticket becomes %s too late", async (status) => {
    const { tenant, client } = await newDesk(desk);
    const { id } = await createTicket(client, urgent);
    await client.post(`/tickets/${id}/comments`, { content: "We are on it." });
    desk.advance({ hours: 8, seconds: 1 });
    const updated = await client.put(`/tickets/${id}`, { status });
    await desk.support.tick();
    expect(updated.body.sla.status).toBe("breached");
    expect(breachesOf(await read(client, id))).toMatchObject([{ clock: "resolution" }]);
    const figures = await figuresOf(desk, tenant);
    expect(figures).toMatchObject({ response_met: 1, resolution_missed: 1 });
    expect(figures).not.toHaveProperty("resolution_met");
  });

  it("stays to be recorded when a call that changes nothing comes first", async () => {
    const { tenant, client } = await newDesk(desk);
    const { id } = await createTicket(client, urgent);
    desk.advance({ minutes: 31 });
    expect((await client.put(`/tickets/${id}`, { priority: "urgent" })).body.version).toBe(1);
    expect(await eventsOf(desk, tenant, id)).toHaveLength(1);
    await desk.support.tick();
    expect(await eventsOf(desk, tenant, id)).toHaveLength(2);
  });

  it("comes at once with a priority whose target has passed", async () => {
    const { client } = await newDesk(desk);
    const { id, created_at: createdAt } = await createTicket(client);
    desk.advance({ hours: 1 });
    const updated = (await client.put(`/tickets/${id}`, { priority: "urgent" })).body;
    const due = new Date(Date.parse(createdAt) + 30 * 60_000).toISOString();
    expect(updated.sla).toMatchObject({ response_due: due, status: "breached" });
    expect(breachesOf(updated)).toEqual([{ clock: "response", due }]);
  });

  it("is not undone by a priority with more time", async () => {
    const { client } = await newDesk(desk);
    const { id, sla } = await createTicket(client, urgent);
    desk.advance({ minutes: 31 });
    await desk.support.tick();
    const updated = (await client.put(`/tickets/${id}`, { priority: "low" })).body;
    expect(updated.sla).toMatchObject({ response_due: sla.response_due, status: "breached" });
  });

  it("of many tickets of many tenants is recorded in one sweep", async () => {
    const desks = [await newDesk(desk), await newDesk(desk)];
    for (const { tenant, client } of desks)
      await copyTicket(tenant, (await createTicket(client, urgent)).id, 60);
    desk.advance({ hours: 9 });
    await desk.support.tick();
    for (const { tenant } of desks) {
      const breaches = (await desk.events(tenant)).filter((event) => event.type === "support.sla_breach");
      expect(breaches).toHaveLength(122);
    }
  });

  async function copyTicket(tenant: string, id: string, times: number): Promise<void> {
    const of = desk.db.selectFrom("tickets").selectAll().where("tenant_id", "=", tenant).where("id", "=", id);
    const row = await of.executeTakeFirstOrThrow();
    const copies = Array.from({ length: times }, (_, index) => ({
      ...row,
      id: `${id}_${index}`,
      number: `${row.number}${index}`,
      last_seq: 0,
    }));
    await desk.db.insertInto("tickets").values(copies).execute();
  }

  it("of one ticket that cannot be written does not keep the others from theirs", async () => {
    const { tenant, client } = await newDesk(desk);
    const broken = await createTicket(client, urgent);
    const sound = await createTicket(client, { priority: "high" });
    const [event] = await desk.events(tenant);
    if (event === undefined) throw new Error("The creation was not told.");
    const clash = { ...event, id: "evt_clash", resource_id: broken.id, sequence: 2 };
    await desk.db.insertInto("events").values(clash).execute();
    desk.advance({ hours: 2 });
    await desk.support.tick();
    expect(await read(client, broken.id)).toMatchObject({ version: 1, sla: { status: "breached" } });
    expect(breachesOf(await read(client, sound.id))).toHaveLength(1);
    await desk.db
      .deleteFrom("events")
      .where("id", "=", "evt_clash")
      .where("tenant_id", "=", tenant)
      .execute();
    await desk.support.tick();
    expect(breachesOf(await read(client, broken.id))).toHaveLength(1);
  });

  it("is recorded once when several nodes sweep together and somebody replies", async () => {
    const { tenant, client } = await newDesk(desk);
    const { id } = await createTicket(client, urgent);
    desk.advance({ minutes: 31 });
    const reply = client.post(`/tickets/${id}/comments`, { content: "Sorry for the wait." });
    await Promise.all([...Array.from({ length: 10 }, () => desk.support.tick()), reply]);
    const events = await eventsOf(desk, tenant, id);
    expect(events.filter(({ type }) => type === "support.sla_breach")).toHaveLength(1);
    expect(events.map(({ data }) => data.sequence)).toEqual([1, 2, 3]);
    expect(await figuresOf(desk, tenant)).toEqual({ tickets_created: 1, response_missed: 1 });
  });
});
