import { describe, expect, it } from "vitest";
import { type Desk, engines, useDesk } from "../support/desk.ts";
import { hireAgent, startSession } from "../support/people.ts";

type Table = "fresh_facts" | "figures";

async function countRows(desk: Desk, table: Table, tenant: string): Promise<number> {
  const rows = await desk.db
    .selectFrom(table as "figures")
    .select("quarter")
    .where("tenant_id", "=", tenant)
    .execute();
  return rows.length;
}

describe.each(engines)("facts on %s", { timeout: 120_000 }, (engine) => {
  const desk = useDesk(engine);

  /** A desk with some sessions and tickets, and what it reports of itself. */
  async function busyDesk(cases: number) {
    const tenant = desk.newTenant();
    const { client } = await hireAgent(desk, tenant, { max_sessions: 100 });
    for (let count = 0; count < cases; count += 1) {
      const category = ["refund", "order_status"][count % 2];
      const id = await startSession(client, { category });
      await client.post(`/sessions/${id}/messages`, { content: "Hello" });
      await client.post(`/sessions/${id}/end`, { resolution: "resolved" });
      await client.post("/tickets", { subject: "A", description: "B", customer_id: "cust_abc", category });
    }
    const report = async () =>
      (await client.get("/analytics?group_by=hour&include=by_agent,by_team&agent_id=agent_001")).body;
    const all = async () => (await client.get("/analytics?group_by=hour&include=by_agent")).body;
    return { tenant, client, reports: async () => [await report(), await all()] };
  }

  it("are reported at once, and the same when they have been added to the figures", async () => {
    const { tenant, client, reports } = await busyDesk(3);
    const before = await reports();
    expect(before[1].summary).toMatchObject({ total_sessions: 3, total_tickets: 3 });
    expect(await countRows(desk, "figures", tenant)).toBe(0);
    await desk.support.tick();
    expect(await countRows(desk, "fresh_facts", tenant)).toBe(0);
    expect(await reports()).toEqual(before);
    await startSession(client, { category: "refund" });
    const [, after] = await reports();
    expect(after.summary.total_sessions).toBe(4);
    await desk.support.tick();
    expect((await reports())[1]).toEqual(after);
  });

  it("are added in lots until none is left, each tenant's to its own", async () => {
    const [one, other] = [await busyDesk(1), await busyDesk(1)];
    const [sample] = await desk.db
      .selectFrom("fresh_facts")
      .selectAll()
      .where("tenant_id", "=", one.tenant)
      .where("sessions_started", ">", 0)
      .execute();
    if (sample === undefined) throw new Error("No session was counted.");
    const many = Array.from({ length: 600 }, (_, at) => ({ ...sample, id: `fact_${at}` }));
    for (let at = 0; at < many.length; at += 100) {
      await desk.db
        .insertInto("fresh_facts")
        .values(many.slice(at, at + 100))
        .execute();
    }
    await desk.support.tick();
    expect(await countRows(desk, "fresh_facts", one.tenant)).toBe(0);
    expect((await one.reports())[1].summary.total_sessions).toBe(601);
    expect((await other.reports())[1].summary.total_sessions).toBe(1);
  });

  it("are counted once when two add them up at the same time", async () => {
    const { tenant, reports } = await busyDesk(5);
    const before = await reports();
    await Promise.all([desk.support.tick(), desk.support.tick(), desk.support.tick()]);
    expect(await countRows(desk, "fresh_facts", tenant)).toBe(0);
    expect(await reports()).toEqual(before);
  });

  it("are never missed nor seen twice by who reads while they are added", async () => {
    const { client } = await busyDesk(5);
    const adding = desk.support.tick();
    const seen = await Promise.all(Array.from({ length: 20 }, () => client.get("/analytics")));
    await adding;
    expect(new Set(seen.map(({ body }) => body.summary.total_sessions))).toEqual(new Set([5]));
  });

  it("of a call that is refused are not counted", async () => {
    const { tenant, client } = await busyDesk(1);
    const id = await startSession(client);
    await client.post(`/sessions/${id}/end`, { resolution: "resolved" });
    const facts = await countRows(desk, "fresh_facts", tenant);
    expect((await client.post(`/sessions/${id}/end`, { resolution: "resolved" })).status).toBe(409);
    expect(await countRows(desk, "fresh_facts", tenant)).toBe(facts);
  });
});
