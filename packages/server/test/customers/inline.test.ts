import { describe, expect, it } from "vitest";
import type { TestClient } from "../support/client.ts";
import { engines, useDesk } from "../support/desk.ts";
import { hireAgent } from "../support/people.ts";

const john = { name: "John Doe", email: "john@example.com", metadata: { tier: "gold" } };
const calls = {
  session: { path: "/sessions", body: { channel: "chat" }, unknown: { team_id: "team_none" } },
  ticket: {
    path: "/tickets",
    body: { subject: "Missing item", description: "No salad" },
    unknown: { assigned_to: "agent_none" },
  },
};
const carriers = engines.flatMap((engine) =>
  Object.entries(calls).map(([carrier, call]) => ({ engine, carrier, ...call })),
);

describe.each(carriers)("a customer within a $carrier on $engine", ({ engine, path, body, unknown }) => {
  const desk = useDesk(engine);
  const open = (client: TestClient, more: object = {}) =>
    client.post(path, { customer_id: "cust_abc", ...body, ...more });
  const newAgent = async () => (await hireAgent(desk, desk.newTenant(), { max_sessions: 10 })).client;

  it("is stored with all that is said of it", async () => {
    const client = await newAgent();
    const opened = await open(client, { customer: john });
    expect(opened.body.customer).toEqual({ id: "cust_abc", name: john.name, email: john.email });
    expect((await client.get("/customers/cust_abc")).body).toMatchObject(john);
  });

  it("changes in the fields that are given, and no other", async () => {
    const client = await newAgent();
    await client.put("/customers/cust_abc", john);
    const opened = await open(client, { customer: { name: null } });
    expect(opened.body.customer).toEqual({ id: "cust_abc", name: null, email: john.email });
    await open(client, { customer: { metadata: {} } });
    expect((await client.get("/customers/cust_abc")).body).toMatchObject({
      name: null,
      email: john.email,
      metadata: {},
    });
  });

  it("stays as it is when only its id is given", async () => {
    const client = await newAgent();
    const known = (await client.put("/customers/cust_abc", john)).body;
    desk.advance({ minutes: 1 });
    await open(client);
    await open(client, { customer: {} });
    expect((await client.get("/customers/cust_abc")).body).toEqual(known);
  });

  it("is bare and shown without a name when nobody knows it", async () => {
    const client = await newAgent();
    const opened = await open(client);
    expect(opened.body.customer).toEqual({ id: "cust_abc", name: null, email: null });
    expect((await client.get("/customers")).body.data).toMatchObject([{ id: "cust_abc", metadata: {} }]);
  });

  it("is shown with the name that it has by now", async () => {
    const client = await newAgent();
    const opened = (await open(client, { customer: john })).body;
    await client.put("/customers/cust_abc", { name: "Jane Doe" });
    const shown = (await client.get(`${path}/${opened.session_id ?? opened.id}`)).body;
    const listed = (await client.get(path)).body.data[0];
    expect([shown.customer.name, listed.customer.name]).toEqual(["Jane Doe", "Jane Doe"]);
  });

  it("is neither made nor changed by a call that is refused", async () => {
    const client = await newAgent();
    await client.put("/customers/cust_abc", { name: "Jane Doe" });
    expect((await open(client, { customer: john, ...unknown })).status).toBe(404);
    expect((await open(client, { customer_id: "cust_new", ...unknown })).status).toBe(404);
    expect((await client.get("/customers")).body.data).toMatchObject([{ id: "cust_abc", name: "Jane Doe" }]);
  });

  it("is refused with the place of its fault", async () => {
    const client = await newAgent();
    const wrong = await open(client, { customer: { name: "", email: "x", phone: "555" } });
    const pointers = wrong.body.errors.map((error: { pointer: string }) => error.pointer);
    expect([wrong.status, pointers.toSorted()]).toEqual([
      400,
      ["/customer/email", "/customer/name", "/customer/phone"],
    ]);
    expect((await client.get("/customers")).body.data).toEqual([]);
  });
});
