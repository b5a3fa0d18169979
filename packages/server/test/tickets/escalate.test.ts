import { describe, expect, it } from "vitest";
import { engines, useDesk } from "../support/desk.ts";
import { createTicket, eventsOf, newDesk } from "./ticket.ts";

const tier2 = {
  escalation_type: "tier_2",
  reason: "Technical issue beyond tier 1 scope",
  notes: "Customer experiencing repeated payment failures",
};

describe.each(engines)("escalating a ticket on %s", (engine) => {
  const desk = useDesk(engine);

  it("records level, reason, urgency and notes, and tells the webhooks without the notes", async () => {
    const { tenant, client } = await newDesk(desk);
    const { id } = await createTicket(client);
    const escalated = await client.post(`/tickets/${id}/escalate`, tier2);
    expect(escalated.status).toBe(200);
    const timestamp = desk.now().toISOString();
    const escalation = { level: "tier_2", reason: tier2.reason, urgency: null, timestamp };
    expect(escalated.body).toMatchObject({ escalation: { ...escalation, notes: tier2.notes }, version: 2 });
    expect(escalated.body.activities.slice(1)).toMatchObject([
      { action: "escalated", old_value: null, new_value: "tier_2" },
    ]);
    const [, event, ...more] = await eventsOf(desk, tenant, id);
    expect(more).toEqual([]);
    expect(event?.type).toBe("support.escalation");
    expect(event?.data).toMatchObject({ sequence: 2, escalation, ticket: { id, version: 2, escalation } });
    expect(JSON.stringify(event)).not.toContain(tier2.notes);
  });

  it("raises the priority to the urgency, and the deadlines with it", async () => {
    const { client } = await newDesk(desk);
    const { id, created_at: createdAt } = await createTicket(client);
    const escalated = await client.post(`/tickets/${id}/escalate`, { ...tier2, urgency: "urgent" });
    expect(escalated.body).toMatchObject({ priority: "urgent", status: "new" });
    expect(Date.parse(escalated.body.sla.response_due) - Date.parse(createdAt)).toBe(30 * 60_000);
    expect(escalated.body.activities.at(-1)).toMatchObject({
      action: "priority_changed",
      new_value: "urgent",
    });
  });

  it("never lowers the priority", async () => {
    const { client } = await newDesk(desk);
    const { id } = await createTicket(client, { priority: "urgent" });
    const escalated = await client.post(`/tickets/${id}/escalate`, { ...tier2, urgency: "low" });
    expect(escalated.body).toMatchObject({ priority: "urgent", escalation: { urgency: "low" } });
  });

  it("to the level it is at changes nothing", async () => {
    const { tenant, client } = await newDesk(desk);
    const { id } = await createTicket(client);
    const first = (await client.post(`/tickets/${id}/escalate`, tier2)).body;
    const again = await client.post(`/tickets/${id}/escalate`, {
      ...tier2,
      urgency: "urgent",
      reason: "Again",
    });
    expect(again).toMatchObject({ status: 200, body: first });
    expect(await eventsOf(desk, tenant, id)).toHaveLength(2);
  });

  it("to another level follows the first, and back is a step of its own", async () => {
    const { client } = await newDesk(desk);
    const { id } = await createTicket(client);
    for (const level of ["tier_2", "supervisor", "tier_2"]) {
      await client.post(`/tickets/${id}/escalate`, { ...tier2, escalation_type: level });
    }
    const ticket = (await client.get(`/tickets/${id}`)).body;
    expect(ticket).toMatchObject({ version: 4, escalation: { level: "tier_2" } });
    expect(ticket.activities.slice(1)).toMatchObject([
      { old_value: null, new_value: "tier_2" },
      { old_value: "tier_2", new_value: "supervisor" },
      { old_value: "supervisor", new_value: "tier_2" },
    ]);
  });
});
