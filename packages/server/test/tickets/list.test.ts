import { describe, expect, it } from "vitest";
import type { TestClient } from "../support/client.ts";
import { engines, useDesk } from "../support/desk.ts";
import { createTicket, newDesk } from "./ticket.ts";

async function subjects(client: TestClient, query: string): Promise<readonly string[]> {
  const answer = await client.get(`/tickets${query}`);
  return answer.body.data.map((ticket: { subject: string }) => ticket.subject);
}

describe.each(engines)("listing tickets on %s", (engine) => {
  const desk = useDesk(engine);

  it("shows the newest first, without their histories", async () => {
    const { client } = await newDesk(desk);
    for (const subject of ["first", "second"]) {
      await createTicket(client, { subject });
      desk.advance({ seconds: 1 });
    }
    const { data } = (await client.get("/tickets")).body;
    expect(data).toMatchObject([{ subject: "second" }, { subject: "first" }]);
    expect(data[0]).not.toHaveProperty("activities");
    expect(data[0]).not.toHaveProperty("notes");
  });

  it("pages through all of them, each once, also those of one moment", async () => {
    const { client } = await newDesk(desk);
    for (let count = 0; count < 7; count += 1) await createTicket(client, { subject: `ticket ${count}` });
    const seen: string[] = [];
    let query = "?limit=3";
    for (let page = 0; page < 3; page += 1) {
      const { data, next_cursor: next, has_more: more } = (await client.get(`/tickets${query}`)).body;
      seen.push(...data.map((ticket: { subject: string }) => ticket.subject));
      expect(more).toBe(page < 2);
      query = `?limit=3&cursor=${next}`;
    }
    expect(seen.toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6].map((count) => `ticket ${count}`));
  });

  it("filters by status, priority, assignee, customer and category, together too", async () => {
    const { client } = await newDesk(desk);
    await createTicket(client, { subject: "plain" });
    await createTicket(client, { subject: "taken", assigned_to: "agent_002", priority: "high" });
    await createTicket(client, { subject: "other", customer_id: "cust_other", category: "refund" });
    expect(await subjects(client, "?status=open")).toEqual(["taken"]);
    expect(await subjects(client, "?priority=high")).toEqual(["taken"]);
    expect(await subjects(client, "?assigned_to=agent_002")).toEqual(["taken"]);
    expect(await subjects(client, "?customer_id=cust_other")).toEqual(["other"]);
    expect(await subjects(client, "?category=refund&status=new")).toEqual(["other"]);
    expect(await subjects(client, "?category=refund&status=open")).toEqual([]);
  });

  it.each(["assigned_to=agent_unknown", "customer_id=cust_unknown", "category=unknown"])(
    "is empty for %s, which nobody has",
    async (filter) => {
      const { client } = await newDesk(desk);
      await createTicket(client);
      expect((await client.get(`/tickets?${filter}`)).body).toEqual({
        data: [],
        next_cursor: null,
        has_more: false,
      });
    },
  );

  it("refuses a status that there is not, naming the parameter", async () => {
    const { client } = await newDesk(desk);
    const refused = await client.get("/tickets?status=done");
    expect(refused).toMatchObject({ status: 400, body: { errors: [{ pointer: "?status" }] } });
  });
});
