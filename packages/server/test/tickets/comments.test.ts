import { describe, expect, it } from "vitest";
import type { Answer, TestClient } from "../support/client.ts";
import { engines, useDesk } from "../support/desk.ts";
import { hireAgent } from "../support/people.ts";
import { createTicket, eventsOf, figuresOf, newDesk } from "./ticket.ts";

const refunded = "I've processed your refund. It should appear in 3-5 business days.";

function comment(client: TestClient, id: string, more: object = {}): Promise<Answer> {
  return client.post(`/tickets/${id}/comments`, { content: refunded, ...more });
}

describe.each(engines)("commenting on %s", (engine) => {
  const desk = useDesk(engine);

  it("answers the comment as it is shown later, by the caller's name", async () => {
    const { client } = await newDesk(desk);
    const { id } = await createTicket(client);
    const attachments = [{ name: "refund.pdf", url: "https://files.example.com/refund.pdf", size_bytes: 12 }];
    const added = await comment(client, id, { attachments });
    expect(added.status).toBe(201);
    expect(added.body).toMatchObject({ content: refunded, public: true, attachments });
    expect(added.body.author).toEqual({ type: "agent", id: "agent_001", name: "Agent agent_001" });
    expect((await client.get(`/tickets/${id}`)).body.comments).toEqual([added.body]);
  });

  it("as an agent replies to a new ticket: it opens, and the response clock ends", async () => {
    const { tenant, client } = await newDesk(desk);
    const { id } = await createTicket(client);
    desk.advance({ minutes: 30 });
    await comment(client, id);
    const ticket = (await client.get(`/tickets/${id}`)).body;
    expect(ticket).toMatchObject({ status: "open", version: 2, first_response_at: desk.now().toISOString() });
    expect(ticket.activities.slice(1)).toMatchObject([
      { action: "replied", actor: { type: "agent", id: "agent_001" } },
      { action: "status_changed", old_value: "new", new_value: "open" },
    ]);
    const [, event] = await eventsOf(desk, tenant, id);
    expect(event).toMatchObject({
      type: "support.ticket_updated",
      data: { changes: ticket.activities.slice(1) },
    });
    expect(await figuresOf(desk, tenant)).toEqual({ tickets_created: 1, response_met: 1 });
  });

  it("keeps the time of the first reply, and counts it once", async () => {
    const { tenant, client } = await newDesk(desk);
    const { id } = await createTicket(client);
    await comment(client, id);
    const first = (await client.get(`/tickets/${id}`)).body.first_response_at;
    desk.advance({ minutes: 5 });
    await comment(client, id);
    expect((await client.get(`/tickets/${id}`)).body.first_response_at).toBe(first);
    expect(await figuresOf(desk, tenant)).toMatchObject({ response_met: 1 });
  });

  it("hidden from the customer is no reply: the ticket stays new and unanswered", async () => {
    const { tenant, client } = await newDesk(desk);
    const { id } = await createTicket(client);
    const added = await comment(client, id, { public: false });
    expect(added.body.public).toBe(false);
    const ticket = (await client.get(`/tickets/${id}`)).body;
    expect(ticket).toMatchObject({ status: "new", first_response_at: null, version: 2 });
    expect(ticket.activities.at(-1)).toMatchObject({ action: "commented", actor: { type: "agent" } });
    expect(JSON.stringify(await eventsOf(desk, tenant, id))).not.toContain(refunded);
  });

  it.each(["pending", "solved"])("as the customer reopens a %s ticket", async (status) => {
    const { client } = await newDesk(desk);
    const { id } = await createTicket(client, { customer: { name: "John Doe" } });
    await client.put(`/tickets/${id}`, { status });
    const added = await comment(client, id, { author_type: "customer", content: "It came twice." });
    expect(added.body.author).toEqual({ type: "customer", id: "cust_abc", name: "John Doe" });
    const ticket = (await client.get(`/tickets/${id}`)).body;
    expect(ticket).toMatchObject({ status: "open", solved_at: null, first_response_at: null });
    expect(ticket.activities.slice(-2)).toMatchObject([
      { action: "commented" },
      { action: "status_changed", old_value: status, new_value: "open" },
    ]);
  });

  it.each(["new", "open", "on_hold"])(
    "as the customer leaves a ticket that is %s as it is",
    async (status) => {
      const { client } = await newDesk(desk);
      const { id } = await createTicket(client);
      await client.put(`/tickets/${id}`, { status });
      await comment(client, id, { author_type: "customer" });
      expect((await client.get(`/tickets/${id}`)).body.status).toBe(status);
    },
  );

  it.each(["pending", "on_hold", "solved"])(
    "as an agent leaves a ticket that is %s as it is",
    async (status) => {
      const { client } = await newDesk(desk);
      const { id } = await createTicket(client);
      await client.put(`/tickets/${id}`, { status });
      await comment(client, id);
      expect((await client.get(`/tickets/${id}`)).body.status).toBe(status);
    },
  );

  it("cannot hide the customer's words from the customer", async () => {
    const { client } = await newDesk(desk);
    const { id } = await createTicket(client);
    const refused = await comment(client, id, { author_type: "customer", public: false });
    expect(refused).toMatchObject({ status: 400, body: { code: "invalid_request" } });
    expect(refused.body.errors).toMatchObject([{ pointer: "/public" }]);
  });

  it("shows a customer by the name that it has now", async () => {
    const { client } = await newDesk(desk);
    const { id } = await createTicket(client, { customer: { name: "John Doe" } });
    await comment(client, id, { author_type: "customer" });
    await client.put("/customers/cust_abc", { name: "John Smith" });
    expect((await client.get(`/tickets/${id}`)).body.comments[0].author.name).toBe("John Smith");
  });
});

describe.each(engines)("internal notes on %s", (engine) => {
  const desk = useDesk(engine);
  const content = "Customer has been patient. Expedite refund if possible.";

  it("are stored with whom they mention, each once, and are no reply", async () => {
    const { tenant, client } = await newDesk(desk);
    const { id } = await createTicket(client);
    const mentions = { mention_agent_ids: ["agent_002", "agent_001", "agent_002"] };
    const added = await client.post(`/tickets/${id}/notes`, { content, ...mentions });
    expect(added.status).toBe(201);
    expect(added.body).toMatchObject({ content, mention_agent_ids: ["agent_002", "agent_001"] });
    const ticket = (await client.get(`/tickets/${id}`)).body;
    expect(ticket.notes).toEqual([added.body]);
    expect(ticket).toMatchObject({ status: "new", first_response_at: null, version: 2 });
    expect(ticket.activities.at(-1)).toMatchObject({ action: "noted", old_value: null, new_value: null });
    expect(JSON.stringify(await eventsOf(desk, tenant, id))).not.toContain(content);
  });

  it.each(["agent_unknown", "agent_elsewhere"])("cannot mention %s", async (mentioned) => {
    const { client } = await newDesk(desk);
    await hireAgent(desk, desk.newTenant(), { id: "agent_elsewhere" });
    const { id } = await createTicket(client);
    const refused = await client.post(`/tickets/${id}/notes`, {
      content,
      mention_agent_ids: ["agent_002", mentioned],
    });
    expect(refused).toMatchObject({ status: 404, body: { code: "agent_not_found" } });
    expect((await client.get(`/tickets/${id}`)).body.notes).toEqual([]);
  });
});
