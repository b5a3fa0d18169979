import { describe, expect, it } from "vitest";
import { engines, useDesk } from "../support/desk.ts";
import { createTicket, eventsOf, newDesk } from "./ticket.ts";

const many = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `tag_${index}`);

describe.each(engines)("tags of a ticket on %s", (engine) => {
  const desk = useDesk(engine);

  it("are added after those that are there, each once", async () => {
    const { tenant, client } = await newDesk(desk);
    const { id } = await createTicket(client, { tags: ["refund"] });
    const tagged = await client.post(`/tickets/${id}/tags`, { tags: ["vip", "refund", "vip"] });
    expect(tagged).toMatchObject({ status: 200, body: { tags: ["refund", "vip"], version: 2 } });
    const change = { action: "tags_changed", old_value: ["refund"], new_value: ["refund", "vip"] };
    expect(tagged.body.activities.at(-1)).toMatchObject(change);
    expect((await eventsOf(desk, tenant, id))[1]?.data.changes).toMatchObject([change]);
  });

  it("change nothing when they are all there", async () => {
    const { tenant, client } = await newDesk(desk);
    const ticket = await createTicket(client, { tags: ["refund", "vip"] });
    const tagged = await client.post(`/tickets/${ticket.id}/tags`, { tags: ["vip"] });
    expect(tagged.body).toEqual(ticket);
    expect(await eventsOf(desk, tenant, ticket.id)).toHaveLength(1);
  });

  it("are removed one by one", async () => {
    const { client } = await newDesk(desk);
    const { id } = await createTicket(client, { tags: ["refund", "vip"] });
    const removed = await client.delete(`/tickets/${id}/tags/refund`);
    expect(removed).toMatchObject({ status: 200, body: { tags: ["vip"], version: 2 } });
    expect(await client.delete(`/tickets/${id}/tags/refund`)).toMatchObject({
      status: 404,
      body: { code: "tag_not_found" },
    });
  });

  it("are at most 50 together", async () => {
    const { client } = await newDesk(desk);
    const { id } = await createTicket(client, { tags: many(49) });
    expect((await client.post(`/tickets/${id}/tags`, { tags: ["fiftieth"] })).body.tags).toHaveLength(50);
    const refused = await client.post(`/tickets/${id}/tags`, { tags: ["one_too_many"] });
    expect(refused).toMatchObject({ status: 400, body: { errors: [{ pointer: "/tags" }] } });
    expect((await client.get(`/tickets/${id}`)).body.tags).toHaveLength(50);
  });

  it("are replaced as a whole by an update", async () => {
    const { client } = await newDesk(desk);
    const { id } = await createTicket(client, { tags: ["refund", "vip"] });
    expect((await client.put(`/tickets/${id}`, { tags: ["late", "late"] })).body.tags).toEqual(["late"]);
    expect((await client.put(`/tickets/${id}`, { tags: [] })).body.tags).toEqual([]);
  });
});
