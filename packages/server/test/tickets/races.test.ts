import { describe, expect, it } from "vitest";
import { engines, useDesk } from "../support/desk.ts";
import { hireAgent } from "../support/people.ts";
import { createTicket, eventsOf, missingItem, newDesk } from "./ticket.ts";

const fifty = Array.from({ length: 50 }, (_, index) => index);
const agentIds = fifty.map((index) => `agent_${index}`);

describe.each(engines)("fifty calls at once on %s", (engine) => {
  const desk = useDesk(engine);

  it("create tickets whose numbers are unique and without a gap", async () => {
    const { client } = await newDesk(desk);
    const answers = await Promise.all(fifty.map(() => client.post("/tickets", missingItem)));
    expect(answers.map(({ status }) => status)).toEqual(fifty.map(() => 201));
    const numbers = answers.map(({ body }) => body.number).toSorted();
    expect(numbers).toEqual(fifty.map((index) => `TKT-2026-${String(index + 1).padStart(4, "0")}`));
  });

  it("assign a ticket of the same version: one wins, the others are told", async () => {
    const { tenant, client } = await newDesk(desk);
    for (const id of agentIds) await hireAgent(desk, tenant, { id });
    const { id } = await createTicket(client);
    const answers = await Promise.all(
      agentIds.map((agent) => client.put(`/tickets/${id}`, { assigned_to: agent }, { "if-match": '"1"' })),
    );
    const winners = answers.filter(({ status }) => status === 200);
    expect(winners).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 412)).toHaveLength(49);
    const ticket = (await client.get(`/tickets/${id}`)).body;
    expect(ticket).toEqual(winners[0]?.body);
    expect(await eventsOf(desk, tenant, id)).toHaveLength(2);
  });

  it("assign a ticket without If-Match: the last one has it, and the history has all", async () => {
    const { tenant, client } = await newDesk(desk);
    for (const id of agentIds) await hireAgent(desk, tenant, { id });
    const { id } = await createTicket(client);
    await Promise.all(agentIds.map((agent) => client.put(`/tickets/${id}`, { assigned_to: agent })));
    const ticket = (await client.get(`/tickets/${id}`)).body;
    const assigned = ticket.activities.filter(({ action }: { action: string }) => action === "assigned");
    expect(assigned.map(({ new_value }: { new_value: string }) => new_value).toSorted()).toEqual(
      agentIds.toSorted(),
    );
    expect(assigned.at(-1).new_value).toBe(ticket.assigned_to.id);
    for (const [index, { old_value: old }] of assigned.entries()) {
      expect(old).toBe(index === 0 ? null : assigned[index - 1].new_value);
    }
    expect(ticket.version).toBe(51);
  });

  it("comment, note and tag one ticket: all are stored, in one order", async () => {
    const { tenant, client } = await newDesk(desk);
    const { id } = await createTicket(client);
    const answers = await Promise.all(
      fifty.flatMap((index) => [
        client.post(`/tickets/${id}/comments`, { content: `comment ${index}` }),
        client.post(`/tickets/${id}/notes`, { content: `note ${index}` }),
        client.post(`/tickets/${id}/tags`, { tags: [`tag_${index}`] }),
      ]),
    );
    expect(answers.map(({ status }) => status)).toEqual(fifty.flatMap(() => [201, 201, 200]));
    const ticket = (await client.get(`/tickets/${id}`)).body;
    expect(ticket).toMatchObject({ version: 151, status: "open" });
    expect(ticket.comments).toHaveLength(50);
    expect(ticket.notes).toHaveLength(50);
    expect(ticket.tags).toHaveLength(50);
    const events = await eventsOf(desk, tenant, id);
    expect(events.map(({ data }) => data.sequence)).toEqual(
      Array.from({ length: 151 }, (_, index) => index + 1),
    );
    expect(events.map(({ data }) => data.ticket.version)).toEqual(events.map(({ data }) => data.sequence));
  });

  it("share one count of comments, notes and activities", async () => {
    const { tenant, client } = await newDesk(desk);
    const { id } = await createTicket(client);
    await Promise.all(
      fifty.map((index) => client.post(`/tickets/${id}/comments`, { content: `comment ${index}` })),
    );
    const tables = ["ticket_comments", "ticket_notes", "ticket_activities"] as const;
    const rows = await Promise.all(
      tables.map((table) =>
        desk.db.selectFrom(table).select("seq").where("tenant_id", "=", tenant).execute(),
      ),
    );
    const seqs = rows.flat().map(({ seq }) => seq);
    expect(seqs.toSorted((one, other) => one - other)).toEqual(seqs.map((_, index) => index + 1));
  });

  it("read a ticket that is being written: what a version shows never changes", async () => {
    const { client } = await newDesk(desk);
    const { id } = await createTicket(client);
    const writes = fifty.map((index) =>
      client.post(`/tickets/${id}/comments`, { content: `comment ${index}` }),
    );
    const reads = await Promise.all(fifty.map(() => client.get(`/tickets/${id}`)));
    await Promise.all(writes);
    for (const { body } of reads) expect(body.comments).toHaveLength(body.version - 1);
  });
});
