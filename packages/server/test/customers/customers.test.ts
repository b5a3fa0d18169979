import { describe, expect, it } from "vitest";
import { engines, useDesk } from "../support/desk.ts";
import { hireAgent, startSession } from "../support/people.ts";

describe.each(engines)("customers on %s", (engine) => {
  const desk = useDesk(engine);
  const staff = (tenant: string) => desk.client({ tenant });

  it("are created and changed field by field", async () => {
    const client = staff(desk.newTenant());
    const made = await client.put("/customers/cust_abc", {
      name: "John Doe",
      email: "john@example.com",
      metadata: { tier: "gold" },
    });
    expect([made.status, made.body.name]).toEqual([200, "John Doe"]);
    desk.advance({ minutes: 1 });
    const changed = await client.put("/customers/cust_abc", { email: null });
    expect(changed.body).toMatchObject({ name: "John Doe", email: null, metadata: { tier: "gold" } });
    expect(changed.body.updated_at > changed.body.created_at).toBe(true);
  });

  it("are bare when a session names an unknown one", async () => {
    const tenant = desk.newTenant();
    const { client } = await hireAgent(desk, tenant);
    await startSession(client, { customer_id: "cust_bare" });
    expect((await client.get("/customers/cust_bare")).body).toMatchObject({
      name: null,
      email: null,
      metadata: {},
    });
    await startSession(client, { customer_id: "cust_bare", customer: { name: "Known by now" } });
    expect((await client.get("/customers/cust_bare")).body.name).toBe("Known by now");
  });

  it("are made once by 50 calls at once", async () => {
    const client = staff(desk.newTenant());
    const put = (_: unknown, index: number) => client.put("/customers/cust_one", { name: `Name ${index}` });
    const answers = await Promise.all(Array.from({ length: 50 }, put));
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([200]));
    expect((await client.get("/customers")).body.data).toHaveLength(1);
  });

  it("are listed newest first, none twice and none skipped while more come", async () => {
    const client = staff(desk.newTenant());
    for (let n = 1; n <= 5; n += 1) {
      desk.advance({ seconds: 1 });
      await client.put(`/customers/c${n}`, {});
    }
    const first = (await client.get("/customers?limit=2")).body;
    await client.put("/customers/c6", {});
    const second = (await client.get(`/customers?limit=3&cursor=${first.next_cursor}`)).body;
    const ids = [...first.data, ...second.data].map((customer: { id: string }) => customer.id);
    expect(ids).toEqual(["c5", "c4", "c3", "c2", "c1"]);
    expect([second.has_more, second.next_cursor]).toEqual([false, null]);
  });

  it("of another tenant are not there", async () => {
    const [own, other] = [desk.newTenant(), desk.newTenant()];
    await staff(other).put("/customers/cust_theirs", { name: "Theirs" });
    expect((await staff(own).get("/customers/cust_theirs")).body.code).toBe("customer_not_found");
    expect((await staff(own).get("/customers")).body.data).toEqual([]);
    await staff(own).put("/customers/cust_theirs", { name: "Ours" });
    expect((await staff(other).get("/customers/cust_theirs")).body.name).toBe("Theirs");
  });

  it("refuses a cursor of its own making", async () => {
    const refused = await staff(desk.newTenant()).get("/customers?cursor=abc");
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([400, "?cursor"]);
  });

  it("keep their metadata as given, until other metadata takes its whole place", async () => {
    const client = staff(desk.newTenant());
    const metadata = { constructor: "x", "a/b~c": [1.5, null, { "🍕": "\u0007" }], toString: false, "": {} };
    await client.put("/customers/cust_abc", { metadata });
    expect((await client.get("/customers/cust_abc")).body.metadata).toEqual(metadata);
    await client.put("/customers/cust_abc", { name: "John Doe" });
    expect((await client.get("/customers/cust_abc")).body.metadata).toEqual(metadata);
    const replaced = await client.put("/customers/cust_abc", { metadata: { tier: "gold" } });
    expect(replaced.body.metadata).toEqual({ tier: "gold" });
  });

  it("are made by a call without details, which changes nothing of one that is there", async () => {
    const client = staff(desk.newTenant());
    const bare = await client.put("/customers/cust_abc", {});
    expect(bare.body).toMatchObject({ id: "cust_abc", name: null, email: null, metadata: {} });
    const known = (await client.put("/customers/cust_abc", { name: "John Doe" })).body;
    desk.advance({ minutes: 1 });
    expect((await client.put("/customers/cust_abc", {})).body).toEqual(known);
  });

  it("keep what they were when a call is refused", async () => {
    const client = staff(desk.newTenant());
    const known = (await client.put("/customers/cust_abc", { name: "John Doe" })).body;
    for (const [field, wrong] of [
      ["name", ""],
      ["name", "x".repeat(201)],
      ["email", "not an address"],
      ["metadata", null],
      ["metadata", ["x"]],
    ] as const) {
      const refused = await client.put("/customers/cust_abc", { name: "Jane Doe", [field]: wrong });
      expect([refused.status, refused.body.errors[0].pointer]).toEqual([400, `/${field}`]);
    }
    expect((await client.get("/customers/cust_abc")).body).toEqual(known);
  });
});
