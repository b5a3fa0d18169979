import { describe, expect, it } from "vitest";
import type { Answer, TestClient } from "../support/client.ts";
import { engines, useDesk } from "../support/desk.ts";
import { createTicket, eventsOf, newDesk } from "./ticket.ts";

type Write = (client: TestClient, ticket: string, ifMatch: string) => Promise<Answer>;

/** Every operation that changes a ticket. */
const writes: readonly (readonly [string, Write])[] = [
  ["update", (c, id, v) => c.put(`/tickets/${id}`, { priority: "urgent" }, { "if-match": v })],
  ["add tags", (c, id, v) => c.post(`/tickets/${id}/tags`, { tags: ["late"] }, { "if-match": v })],
  ["remove a tag", (c, id, v) => c.delete(`/tickets/${id}/tags/vip`, { "if-match": v })],
  ["comment", (c, id, v) => c.post(`/tickets/${id}/comments`, { content: "Done." }, { "if-match": v })],
  ["note", (c, id, v) => c.post(`/tickets/${id}/notes`, { content: "Hm." }, { "if-match": v })],
  [
    "escalate",
    (c, id, v) =>
      c.post(`/tickets/${id}/escalate`, { escalation_type: "tier_2", reason: "x" }, { "if-match": v }),
  ],
];

describe.each(engines)("If-Match on %s", (engine) => {
  const desk = useDesk(engine);

  it.each(writes)("lets the latest version %s", async (_name, write) => {
    const { client } = await newDesk(desk);
    const { id } = await createTicket(client, { tags: ["vip"] });
    const read = await client.get(`/tickets/${id}`);
    const answer = await write(client, id, read.headers.get("etag") ?? "");
    expect([200, 201]).toContain(answer.status);
    expect((await client.get(`/tickets/${id}`)).body.version).toBe(2);
  });

  it.each(writes)(
    "does not let a stale version %s: 412, the present ETag, nothing changed",
    async (_name, write) => {
      const { tenant, client } = await newDesk(desk);
      const { id } = await createTicket(client, { tags: ["vip"] });
      await client.post(`/tickets/${id}/notes`, { content: "In between." });
      const before = (await client.get(`/tickets/${id}`)).body;
      const refused = await write(client, id, '"1"');
      expect(refused).toMatchObject({ status: 412, body: { code: "precondition_failed" } });
      expect(refused.headers.get("etag")).toBe('"2"');
      expect((await client.get(`/tickets/${id}`)).body).toEqual(before);
      expect(await eventsOf(desk, tenant, id)).toHaveLength(2);
    },
  );
});

describe.each(engines)("a closed ticket on %s", (engine) => {
  const desk = useDesk(engine);

  it.each(writes)("does not let anybody %s", async (_name, write) => {
    const { tenant, client } = await newDesk(desk);
    const { id } = await createTicket(client, { tags: ["vip"] });
    const closed = (await client.put(`/tickets/${id}`, { status: "closed" })).body;
    const refused = await write(client, id, "*");
    expect(refused).toMatchObject({ status: 409, body: { code: "ticket_closed" } });
    expect((await client.get(`/tickets/${id}`)).body).toEqual(closed);
    expect(await eventsOf(desk, tenant, id)).toHaveLength(2);
  });

  it("is not even closed again", async () => {
    const { client } = await newDesk(desk);
    const { id } = await createTicket(client);
    await client.put(`/tickets/${id}`, { status: "closed" });
    const again = await client.put(`/tickets/${id}`, { status: "closed" });
    expect(again).toMatchObject({ status: 409, body: { code: "ticket_closed" } });
  });
});

describe.each(engines)("another tenant's ticket on %s", (engine) => {
  const desk = useDesk(engine);

  it.each(writes)("is answered like an absent one to who would %s", async (_name, write) => {
    const { client: neighbour } = await newDesk(desk);
    const foreign = await createTicket(neighbour, { tags: ["vip"] });
    const { client } = await newDesk(desk);
    const [there, absent] = [await write(client, foreign.id, "*"), await write(client, "ticket_absent", "*")];
    expect(there).toMatchObject({ status: 404, body: { code: "ticket_not_found" } });
    const { request_id: _one, ...problem } = there.body;
    const { request_id: _other, ...expected } = absent.body;
    expect(problem).toEqual(expected);
    expect((await neighbour.get(`/tickets/${foreign.id}`)).body).toEqual(foreign);
  });

  it("is neither read nor listed", async () => {
    const { client: neighbour } = await newDesk(desk);
    const foreign = await createTicket(neighbour);
    const { client } = await newDesk(desk);
    expect(await client.get(`/tickets/${foreign.id}`)).toMatchObject({
      status: 404,
      body: { code: "ticket_not_found" },
    });
    expect((await client.get("/tickets?customer_id=cust_abc")).body.data).toEqual([]);
  });
});
