import { beforeAll, describe, expect, it } from "vitest";
import { customerTerms } from "../../src/storage/customer-terms.ts";
import type { TestClient } from "../support/client.ts";
import { engines, useDesk } from "../support/desk.ts";
import { hireAgent, managerOf } from "../support/people.ts";

const people = [
  ["cust_1", { name: "John Doe", email: "john@example.com" }],
  ["cust_2", { name: "Johanna Dörr", email: "hanna@doerr.example" }],
  ["CRM-77", { name: "王小明" }],
  ["cust_4", { email: "john.smith+food@shop.test" }],
  ["cust_5", {}],
] as const;

describe.each(engines)("looking for customers on %s", (engine) => {
  const desk = useDesk(engine);
  let client: TestClient;

  beforeAll(async () => {
    client = desk.client({ tenant: desk.newTenant() });
    for (const [id, details] of people) {
      desk.advance({ seconds: 1 });
      await client.put(`/customers/${id}`, details);
    }
    await desk.client({ tenant: desk.newTenant() }).put("/customers/cust_9", { name: "John Elsewhere" });
  });

  const idsOf = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);
  const find = async (q: string, more = ""): Promise<string[]> =>
    idsOf((await client.get(`/customers?q=${encodeURIComponent(q)}${more}`)).body.data);

  it.each([
    ["john", ["cust_4", "cust_1"]],
    ["JOH", ["cust_4", "cust_2", "cust_1"]],
    ["doe john", ["cust_1"]],
    ["john@exam", ["cust_1"]],
    ["dorr", ["cust_2"]],
    ["DÖR", ["cust_2"]],
    ["cust_", ["cust_5", "cust_4", "cust_2", "cust_1"]],
    ["cust_5", ["cust_5"]],
    ["crm-77", ["CRM-77"]],
    ["小明", ["CRM-77"]],
    ["ohn", []],
    ["john xylophone", []],
    ["%", []],
    ["_", []],
    ["'; drop table customers; --", []],
  ])("by %j finds %j", async (q, ids) => {
    expect(await find(q)).toEqual(ids);
  });

  it("goes on with the next page where the one before ended", async () => {
    const first = (await client.get("/customers?q=cust&limit=3")).body;
    const second = (await client.get(`/customers?q=cust&limit=3&cursor=${first.next_cursor}`)).body;
    expect([idsOf(first.data), idsOf(second.data)]).toEqual([["cust_5", "cust_4", "cust_2"], ["cust_1"]]);
    expect([first.has_more, second.has_more, second.next_cursor]).toEqual([true, false, null]);
  });

  it("finds them by what they are called by now, however they were named", async () => {
    const tenant = desk.newTenant();
    const agent = (await hireAgent(desk, tenant)).client;
    const customer = { customer_id: "c1", customer: { name: "Walter" } };
    await agent.post("/sessions", { ...customer, channel: "chat" });
    const q = async (text: string) => idsOf((await agent.get(`/customers?q=${text}`)).body.data);
    expect(await q("walt")).toEqual(["c1"]);
    await agent.put("/customers/c1", { name: "Heinz", email: "heinz@example.com" });
    expect([await q("walt"), await q("heinz"), await q("example")]).toEqual([[], ["c1"], ["c1"]]);
    await agent.put("/customers/c1", { email: null });
    expect(await q("example")).toEqual([]);
  });

  it.each(["", "x".repeat(201)])("refuses %j", async (q) => {
    const refused = await client.get(`/customers?q=${q}`);
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([400, "?q"]);
  });
});

describe.each(engines)("looking for customers among many on %s", (engine) => {
  const desk = useDesk(engine);
  const many = 4500;
  let tenant: string;

  beforeAll(async () => {
    tenant = desk.newTenant();
    const rows = Array.from({ length: many }, (_, at) => {
      const created_at = new Date(desk.now().getTime() + Math.floor(at / 3) * 1000).toISOString();
      const name = at % 1500 === 7 ? "Rare Common" : "Common Name";
      const id = `c${String(at).padStart(5, "0")}`;
      const times = { created_at, updated_at: created_at };
      return { tenant_id: tenant, id, name, email: null, metadata: "{}", event_sequence: 0, ...times };
    });
    for (let from = 0; from < many; from += 500) {
      const some = rows.slice(from, from + 500);
      await desk.db.insertInto("customers").values(some).execute();
      const terms = some.flatMap(({ id, name }) =>
        customerTerms([id, name]).map((term) => ({ tenant_id: tenant, customer_id: id, term })),
      );
      await desk.db.insertInto("customer_terms").values(terms).execute();
    }
  });

  async function allOf(q: string, limit: number): Promise<string[]> {
    const ids: string[] = [];
    let cursor = "";
    for (;;) {
      const { body } = await managerOf(desk, tenant).get(`/customers?q=${q}&limit=${limit}${cursor}`);
      ids.push(...body.data.map(({ id }: { id: string }) => id));
      if (body.next_cursor === null) return ids;
      cursor = `&cursor=${body.next_cursor}`;
    }
  }

  it("finds all whom a common word fits, each once and newest first", async () => {
    const ids = await allOf("common", 200);
    expect(ids).toHaveLength(many);
    expect(ids).toEqual([...new Set(ids)].sort().toReversed());
  });

  it.each(["rare", "common%20rare", "c%20rare%20com"])("finds the few whom %s fits", async (q) => {
    expect(await allOf(q, 2)).toEqual(["c03007", "c01507", "c00007"]);
  });
});
