import { describe, expect, it } from "vitest";
import { engines, useDesk } from "../support/desk.ts";
import { hireAgent } from "../support/people.ts";
import { createTicket, eventsOf, newDesk } from "./ticket.ts";

const asInTheOriginal = {
  status: "pending",
  priority: "normal",
  assigned_to: "agent_002",
  tags: ["refund", "escalated"],
};

describe.each(engines)("updating a ticket on %s", (engine) => {
  const desk = useDesk(engine);

  it("takes a new ticket to pending in one call, opened by the assignment", async () => {
    const { tenant, client } = await newDesk(desk);
    const { id } = await createTicket(client, { priority: "high" });
    const updated = await client.put(`/tickets/${id}`, asInTheOriginal);
    expect(updated.status).toBe(200);
    expect(updated.headers.get("etag")).toBe('"2"');
    expect(updated.body).toMatchObject({ ...asInTheOriginal, assigned_to: { id: "agent_002" }, version: 2 });
    const steps = updated.body.activities.slice(1);
    expect(steps).toMatchObject([
      { action: "tags_changed", old_value: [], new_value: ["refund", "escalated"] },
      { action: "assigned", agent: "Agent agent_002" },
      { action: "status_changed", old_value: "new", new_value: "open" },
      { action: "priority_changed", old_value: "high", new_value: "normal" },
      { action: "status_changed", old_value: "open", new_value: "pending" },
    ]);
    const [, event, ...more] = await eventsOf(desk, tenant, id);
    expect(more).toEqual([]);
    expect(event).toMatchObject({ type: "support.ticket_updated", data: { sequence: 2, changes: steps } });
    expect(event?.data.ticket).toMatchObject({ version: 2, status: "pending" });
  });

  it("takes an open ticket to pending in the same call", async () => {
    const { client } = await newDesk(desk);
    const { id } = await createTicket(client, { assigned_to: "agent_001" });
    const updated = await client.put(`/tickets/${id}`, asInTheOriginal);
    expect(updated.body).toMatchObject({ status: "pending", assigned_to: { id: "agent_002" } });
    expect(updated.body.activities.slice(3)).toMatchObject([
      { action: "tags_changed" },
      { action: "assigned", old_value: "agent_001", new_value: "agent_002" },
      { action: "status_changed", old_value: "open", new_value: "pending" },
    ]);
  });

  it("keeps the fields that are not given", async () => {
    const { client } = await newDesk(desk);
    const before = await createTicket(client, {
      category: "refund",
      tags: ["vip"],
      assigned_to: "agent_001",
    });
    const after = (await client.put(`/tickets/${before.id}`, { subject: "Refund for the salad" })).body;
    const { activities, updated_at: _, ...rest } = after;
    expect(rest).toMatchObject({
      ...{ category: "refund", tags: ["vip"], status: "open", priority: "normal" },
      ...{ description: before.description, assigned_to: before.assigned_to, sla: before.sla },
    });
    expect(activities.at(-1)).toMatchObject({
      action: "subject_changed",
      old_value: "Missing item from order",
      new_value: "Refund for the salad",
    });
  });

  it("changes nothing when everything is as asked: no version, no event, no history", async () => {
    const { tenant, client } = await newDesk(desk);
    const first = await createTicket(client, { category: "refund", tags: ["vip"], assigned_to: "agent_001" });
    desk.advance({ minutes: 1 });
    const same = {
      status: "open",
      priority: "normal",
      category: "refund",
      tags: ["vip"],
      assigned_to: "agent_001",
    };
    const again = await client.put(`/tickets/${first.id}`, { ...same, subject: first.subject });
    expect(again.status).toBe(200);
    expect(again.body).toEqual(first);
    expect(await eventsOf(desk, tenant, first.id)).toHaveLength(1);
  });

  it("opens a new ticket that is assigned although the call repeats the status new", async () => {
    const { client } = await newDesk(desk);
    const { id } = await createTicket(client);
    const updated = await client.put(`/tickets/${id}`, { status: "new", assigned_to: "agent_001" });
    expect(updated.body.status).toBe("open");
  });

  it("clears assignee and category with null, and keeps the status", async () => {
    const { client } = await newDesk(desk);
    const { id } = await createTicket(client, { category: "refund", assigned_to: "agent_002" });
    const updated = await client.put(`/tickets/${id}`, { assigned_to: null, category: null });
    expect(updated.body).toMatchObject({ assigned_to: null, category: null, status: "open" });
    expect(updated.body.activities.slice(-2)).toMatchObject([
      { action: "category_changed", old_value: "refund", new_value: null },
      { action: "unassigned", agent: "Agent agent_002", old_value: "agent_002", new_value: null },
    ]);
    expect((await client.put(`/tickets/${id}`, { assigned_to: null })).body.version).toBe(2);
  });

  it.each(["agent_unknown", "agent_elsewhere"])(
    "refuses the assignee %s and changes nothing",
    async (assignee) => {
      const { client } = await newDesk(desk);
      await hireAgent(desk, desk.newTenant(), { id: "agent_elsewhere" });
      const ticket = await createTicket(client);
      const refused = await client.put(`/tickets/${ticket.id}`, {
        priority: "urgent",
        assigned_to: assignee,
      });
      expect(refused).toMatchObject({ status: 404, body: { code: "agent_not_found" } });
      expect((await client.get(`/tickets/${ticket.id}`)).body).toEqual(ticket);
    },
  );

  it("refuses an illegal step, names the legal ones and changes nothing else of the call", async () => {
    const { client } = await newDesk(desk);
    const { id } = await createTicket(client);
    const solved = (await client.put(`/tickets/${id}`, { status: "solved" })).body;
    const refused = await client.put(`/tickets/${id}`, { status: "pending", priority: "urgent" });
    expect(refused).toMatchObject({ status: 409, body: { code: "invalid_transition" } });
    expect(refused.body.detail).toContain("open, closed");
    expect((await client.get(`/tickets/${id}`)).body).toEqual(solved);
  });

  it("sets and clears the times of solving and closing", async () => {
    const { client } = await newDesk(desk);
    const { id } = await createTicket(client);
    const put = async (status: string): Promise<object> =>
      (await client.put(`/tickets/${id}`, { status })).body;
    const solvedAt = desk.now().toISOString();
    expect(await put("solved")).toMatchObject({ solved_at: solvedAt, closed_at: null });
    expect(await put("open")).toMatchObject({ status: "open", solved_at: null });
    desk.advance({ hours: 1 });
    const again = desk.now().toISOString();
    expect(await put("solved")).toMatchObject({ solved_at: again });
    desk.advance({ hours: 1 });
    expect(await put("closed")).toMatchObject({ solved_at: again, closed_at: desk.now().toISOString() });
  });
});
