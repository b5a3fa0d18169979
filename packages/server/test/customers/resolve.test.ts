import { describe, expect, it } from "vitest";
import type { CustomerLookup } from "../../src/customer-lookup.ts";
import { engines, useDesk } from "../support/desk.ts";
import { hireAgent } from "../support/people.ts";

const records: Readonly<Record<string, unknown>> = {
  cust_known: { name: "John Doe", email: "john@example.com", metadata: { tier: "gold" } },
  cust_wrong: { name: "", phone: "555" },
  cust_zero: { name: "John\u0000" },
};

describe.each(engines)("a host that knows its customers, on %s", (engine) => {
  const asked: CustomerLookup[] = [];
  const logged: object[] = [];
  const desk = useDesk(engine, {
    settings: { customerLookupSeconds: 0.05 },
    log: { info: () => undefined, error: (details) => logged.push(details) },
    resolveCustomer: async (lookup) => {
      asked.push(lookup);
      if (lookup.customerId === "cust_slow") await new Promise(() => undefined);
      if (lookup.customerId === "cust_fault") throw new Error("down");
      return (records[lookup.customerId] ?? null) as { name: string } | null;
    },
  });

  const newAgent = async () => {
    asked.length = 0;
    logged.length = 0;
    const tenant = desk.newTenant();
    return { tenant, client: (await hireAgent(desk, tenant, { max_sessions: 10 })).client };
  };
  const session = (customer_id: string, more = {}) => ({ customer_id, channel: "chat", ...more });

  it("is asked once about one whom the desk does not know", async () => {
    const { tenant, client } = await newAgent();
    const started = await client.post("/sessions", session("cust_known"));
    expect(started.body.customer).toEqual({ id: "cust_known", name: "John Doe", email: "john@example.com" });
    await client.post("/sessions", session("cust_known"));
    await client.post("/tickets", { subject: "A", description: "B", customer_id: "cust_known" });
    expect(asked).toMatchObject([{ tenant, customerId: "cust_known" }]);
    expect((await client.get("/customers/cust_known")).body.metadata).toEqual({ tier: "gold" });
  });

  it("is not asked when the call says who it is", async () => {
    const { client } = await newAgent();
    const started = await client.post("/sessions", session("cust_known", { customer: { name: "Jane" } }));
    expect([started.body.customer.name, asked]).toEqual(["Jane", []]);
  });

  it.each(["cust_nobody", "cust_fault", "cust_wrong", "cust_zero", "cust_slow"])(
    "does not keep a session from beginning for %s",
    async (id) => {
      const { client } = await newAgent();
      const started = await client.post("/sessions", session(id), { "idempotency-key": "key-1" });
      expect([started.status, started.body.customer]).toEqual([201, { id, name: null, email: null }]);
      expect(logged).toHaveLength(id === "cust_nobody" ? 0 : 1);
      if (id === "cust_slow") expect(asked[0]?.signal.aborted).toBe(true);
      const again = await client.post("/sessions", session(id), { "idempotency-key": "key-1" });
      expect(again.body).toEqual(started.body);
    },
  );
});
