import { describe, expect, it } from "vitest";
import type { Schema } from "../../src/contract.ts";
import { engines, useDesk } from "../support/desk.ts";
import { createTicket, eventsOf, figuresOf, newDesk } from "./ticket.ts";

const hour = 3_600_000;

function hoursAfter(ticket: Schema<"Ticket">, hours: number): string {
  return new Date(Date.parse(ticket.created_at) + hours * hour).toISOString();
}

describe.each(engines)("the clocks of a ticket on %s", (engine) => {
  const desk = useDesk(engine);

  it.each(["pending", "on_hold", "solved"])("give the time spent %s to the resolution", async (status) => {
    const { client } = await newDesk(desk);
    const ticket = await createTicket(client, { priority: "high" });
    await client.post(`/tickets/${ticket.id}/comments`, { content: "We are on it." });
    await client.put(`/tickets/${ticket.id}`, { status });
    desk.advance({ hours: 30 });
    const stopped = (await client.get(`/tickets/${ticket.id}`)).body;
    expect(stopped.sla.status).toBe(status === "solved" ? "met" : "paused");
    expect(stopped.sla.resolution_due).toBe(hoursAfter(ticket, 24 + 30));
    const reopened = (await client.put(`/tickets/${ticket.id}`, { status: "open" })).body;
    expect(reopened.sla).toEqual({
      response_due: hoursAfter(ticket, 1),
      resolution_due: hoursAfter(ticket, 24 + 30),
      status: "within_sla",
    });
  });

  it("do not breach a resolution that stands still, and the response runs on", async () => {
    const { tenant, client } = await newDesk(desk);
    const { id } = await createTicket(client, { priority: "urgent" });
    await client.put(`/tickets/${id}`, { status: "on_hold" });
    desk.advance({ hours: 20 });
    await desk.support.tick();
    const events = await eventsOf(desk, tenant, id);
    const breaches = events.filter(({ type }) => type === "support.sla_breach");
    expect(breaches).toMatchObject([{ data: { clock: "response" } }]);
  });

  it("keep the time stopped when the priority changes", async () => {
    const { client } = await newDesk(desk);
    const ticket = await createTicket(client);
    await client.put(`/tickets/${ticket.id}`, { status: "pending" });
    desk.advance({ hours: 2 });
    await client.put(`/tickets/${ticket.id}`, { status: "open" });
    const updated = (await client.put(`/tickets/${ticket.id}`, { priority: "low" })).body;
    expect(updated.sla).toMatchObject({
      response_due: hoursAfter(ticket, 8),
      resolution_due: hoursAfter(ticket, 120 + 2),
    });
  });

  it("count the first solution, its time and whether it was in time, once", async () => {
    const { tenant, client } = await newDesk(desk);
    const { id } = await createTicket(client, { category: "refund" });
    await client.post(`/tickets/${id}/comments`, { content: "We are on it." });
    desk.advance({ minutes: 90 });
    for (const status of ["solved", "open", "solved", "closed"])
      await client.put(`/tickets/${id}`, { status });
    expect(await figuresOf(desk, tenant)).toEqual({
      ...{ tickets_created: 1, tickets_solved: 1, ticket_resolution_ms: 5_400_000 },
      ...{ response_met: 1, resolution_met: 1 },
    });
    const { body } = await client.get("/analytics?category=refund");
    expect(body.by_category).toEqual([{ category: "refund", count: 1, avg_resolution_min: 90 }]);
    expect(body.sla_compliance).toMatchObject({ response_met: 1, resolution_met: 1 });
  });

  it("count a closing without a solution as in time, but as no solution", async () => {
    const { tenant, client } = await newDesk(desk);
    const { id } = await createTicket(client);
    const closed = await client.put(`/tickets/${id}`, { status: "closed" });
    expect(closed.body.sla.status).toBe("met");
    expect(await figuresOf(desk, tenant)).toEqual({ tickets_created: 1, resolution_met: 1 });
  });

  it("owe no reply to a ticket that is solved or closed without one", async () => {
    const { tenant, client } = await newDesk(desk);
    const [solved, closed] = [await createTicket(client), await createTicket(client)];
    await client.put(`/tickets/${solved.id}`, { status: "solved" });
    await client.put(`/tickets/${closed.id}`, { status: "closed" });
    desk.advance({ hours: 100 });
    await desk.support.tick();
    for (const { id } of [solved, closed]) {
      expect((await client.get(`/tickets/${id}`)).body.sla.status).toBe("met");
      expect(await eventsOf(desk, tenant, id)).toHaveLength(2);
    }
  });

  it("go on with the time left when the customer comes back to what was solved without a reply", async () => {
    const { client } = await newDesk(desk);
    const ticket = await createTicket(client);
    desk.advance({ hours: 1 });
    await client.put(`/tickets/${ticket.id}`, { status: "solved" });
    desk.advance({ hours: 5 });
    await client.post(`/tickets/${ticket.id}/comments`, { content: "Hello?", author_type: "customer" });
    const reopened = (await client.get(`/tickets/${ticket.id}`)).body;
    expect(reopened.sla).toMatchObject({ response_due: hoursAfter(ticket, 4 + 5), status: "within_sla" });
    desk.advance({ hours: 3, seconds: 1 });
    await desk.support.tick();
    expect((await client.get(`/tickets/${ticket.id}`)).body.activities.at(-1)).toMatchObject({
      new_value: { clock: "response", due: hoursAfter(ticket, 4 + 5) },
    });
  });

  it("are met by a reply to a ticket that was solved in time without one", async () => {
    const { tenant, client } = await newDesk(desk);
    const { id } = await createTicket(client);
    await client.put(`/tickets/${id}`, { status: "solved" });
    desk.advance({ hours: 5 });
    await client.post(`/tickets/${id}/comments`, { content: "All well again?" });
    expect(await figuresOf(desk, tenant)).toMatchObject({ response_met: 1, resolution_met: 1 });
    expect((await client.get(`/tickets/${id}`)).body.sla.status).toBe("met");
  });
});
