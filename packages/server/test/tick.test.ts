import { CompiledQuery } from "kysely";
import { beforeEach, describe, expect, it } from "vitest";
import { useHookedDesk } from "./http/hooked-desk.ts";
import { engines, useDesk } from "./support/desk.ts";
import { hireAgent, managerOf, startSession } from "./support/people.ts";

interface Logged {
  readonly duty?: string;
  readonly tenant?: string;
  readonly err?: unknown;
}

describe.each(engines)("a tick on %s", (engine) => {
  const logged: Logged[] = [];
  const log = { info: () => undefined, error: (fields: Logged) => void logged.push(fields) };
  const desk = useDesk(engine, { log, settings: { transferTimeoutSeconds: 60 } });

  beforeEach(() => {
    logged.length = 0;
  });

  /** A tenant in which after a minute an agent comes back, who can take the session whose transfer is given up then. */
  async function tenantWithDuties() {
    const tenant = desk.newTenant();
    const manager = managerOf(desk, tenant);
    const { client } = await hireAgent(desk, tenant, { id: "agent_001" });
    await hireAgent(desk, tenant, { id: "agent_002", status: "busy" });
    const session = await startSession(client, { skills: [] });
    const transfer = { target_type: "agent", target_id: "agent_002", reason: "Better" };
    await client.post(`/sessions/${session}/transfer`, transfer);
    const back = new Date(desk.now().getTime() + 60_000).toISOString();
    await client.put("/agents/agent_001/status", { status: "away", return_time: back });
    const text = { subject: "Late", description: "Late", customer_id: "cust_abc", priority: "urgent" };
    const ticket = (await client.post("/tickets", text, { "idempotency-key": "key-1" })).body.id;
    return { tenant, manager, session, ticket };
  }

  type Tenant = Awaited<ReturnType<typeof tenantWithDuties>>;

  async function stateOf({ manager, session, ticket }: Tenant) {
    const agent = (await manager.get("/agents/agent_001/status")).body.status;
    const held = (await manager.get(`/sessions/${session}`)).body;
    const { activities } = (await manager.get(`/tickets/${ticket}`)).body;
    const breaches = activities.filter((it: { action: string }) => it.action === "sla_breached");
    return { agent, session: `${held.status} ${held.assigned_agent?.id}`, breaches: breaches.length };
  }

  const done = { agent: "available", session: "active agent_001", breaches: 1 };

  /** Makes every look at the tenant's waiting session fail: whoever comes back looks at it. */
  async function spoil({ tenant }: Tenant): Promise<void> {
    const row = { skills: "broken", target_agent_id: null };
    await desk.db.updateTable("sessions").set(row).where("tenant_id", "=", tenant).execute();
  }

  it("does all that is due in every tenant", async () => {
    const tenants = [await tenantWithDuties(), await tenantWithDuties(), await tenantWithDuties()];
    desk.advance({ minutes: 31 });
    await desk.support.tick();
    for (const tenant of tenants) expect(await stateOf(tenant)).toEqual(done);
    expect(logged).toEqual([]);
  });

  it("does nothing before its time", async () => {
    const tenant = await tenantWithDuties();
    desk.advance({ seconds: 59 });
    await desk.support.tick();
    expect(await stateOf(tenant)).toEqual({ agent: "away", session: "transferred undefined", breaches: 0 });
  });

  it("does a thing once, however many nodes tick together", async () => {
    const tenant = await tenantWithDuties();
    const seqs = () =>
      desk.db
        .selectFrom("session_events")
        .select(["seq", "data"])
        .where("tenant_id", "=", tenant.tenant)
        .orderBy("seq")
        .execute();
    desk.advance({ minutes: 31 });
    const before = await seqs();
    await Promise.all(Array.from({ length: 8 }, () => desk.support.tick()));
    const added = (await seqs()).slice(before.length).map(({ data }) => JSON.parse(data ?? "{}").status);
    expect(added).toEqual(["active"]);
    expect(await stateOf(tenant)).toEqual(done);
    expect(logged).toEqual([]);
  });

  it("in which one tenant's data is broken serves the others, and says what failed and why", async () => {
    const broken = await tenantWithDuties();
    await spoil(broken);
    desk.advance({ seconds: 1 });
    const sound = [await tenantWithDuties(), await tenantWithDuties()];
    desk.advance({ minutes: 31 });
    await desk.support.tick();
    for (const tenant of sound) expect(await stateOf(tenant)).toEqual(done);
    expect((await desk.events(broken.tenant)).map(({ type }) => type)).toContain("support.sla_breach");
    const failure = { tenant: broken.tenant, err: expect.any(SyntaxError) };
    expect(logged).toEqual([
      { duty: "returnAgents", ...failure },
      { duty: "giveUpTransfers", ...failure },
    ]);
  });

  it("forgets the answers of keys after a day, and not before", async () => {
    const { tenant } = await tenantWithDuties();
    const keys = () =>
      desk.db.selectFrom("idempotency_keys").select("key").where("tenant_id", "=", tenant).execute();
    desk.advance({ hours: 23, minutes: 59 });
    await desk.support.tick();
    expect(await keys()).toEqual([{ key: "key-1" }]);
    desk.advance({ minutes: 1 });
    await desk.support.tick();
    expect(await keys()).toEqual([]);
  });

  it("forgets many answers as well as few", async () => {
    const tenant = desk.newTenant();
    const at = desk.now().toISOString();
    const row = {
      tenant_id: tenant,
      actor_id: "staff:a",
      operation: "x",
      request_hash: "x",
      body: "{}",
      created_at: at,
    };
    const rows = Array.from({ length: 1201 }, (_, number) => ({ ...row, key: `key-${number}` }));
    for (let from = 0; from < rows.length; from += 500) {
      await desk.db
        .insertInto("idempotency_keys")
        .values(rows.slice(from, from + 500))
        .execute();
    }
    desk.advance({ hours: 24 });
    await desk.support.tick();
    expect(await desk.db.selectFrom("idempotency_keys").select("key").execute()).toEqual([]);
  });
});

describe.each(engines)("a tick while queries fail on %s", (engine) => {
  const desk = useHookedDesk(engine);

  it.each([
    { table: "agents", duties: ["missAgents", "returnAgents"] },
    {
      table: "sessions",
      duties: ["giveUpTransfers", "recordSessionBreaches", "warnOfSessions", "lookAhead"],
    },
    { table: "tickets", duties: ["recordBreaches", "warnOfTickets", "lookAhead"] },
    { table: "sla_recalculations", duties: ["recalculateSessions", "recalculateTickets"] },
  ])("of the table $table goes on with the other duties", async ({ table, duties }) => {
    const seen: string[] = [];
    desk.logged.length = 0;
    desk.beforeQuery(({ sql }) => {
      seen.push(sql);
      if (sql.includes(`from "${table}"`)) throw new Error("broken");
    });
    await desk.tick();
    const failed = duties.map((duty) => ({ duty, err: expect.any(Error), tenant: undefined }));
    expect(desk.logged).toEqual(failed);
    expect(seen.some((query) => query.includes('delete from "idempotency_keys"'))).toBe(true);
  });
});

describe("a tick with nothing to do on SQLite", () => {
  const desk = useHookedDesk("SQLite");

  it("reads no tickets, sessions or events but those that an index leads to", async () => {
    const asked: CompiledQuery[] = [];
    desk.beforeQuery((query) => void asked.push(query));
    await desk.tick();
    desk.beforeQuery(null);
    const plans: string[] = [];
    for (const { sql, parameters } of asked.filter((query) =>
      /^(?:select|with|update|delete)/.test(query.sql),
    )) {
      const plan = CompiledQuery.raw(`explain query plan ${sql}`, [...parameters]);
      const { rows } = await desk.db.executeQuery<{ readonly detail: string }>(plan);
      plans.push(...rows.map(({ detail }) => `${detail} <- ${sql}`));
    }
    expect(plans.length).toBeGreaterThan(20);
    // What is in the outbox is all that this index has.
    const whole = /^SCAN (?:tickets|sessions|events)(?! USING INDEX events_in_outbox)/;
    expect(plans.filter((plan) => whole.test(plan))).toEqual([]);
  });
});

describe.each(engines)("a tick that is told to stop on %s", (engine) => {
  const desk = useHookedDesk(engine);

  it("ends after what is under way, and the next one does the rest", async () => {
    const text = { subject: "Late", description: "Late", customer_id: "cust_abc" };
    for (let count = 0; count < 3; count += 1)
      expect((await desk.client.post("/tickets", text)).status).toBe(201);
    const late = "2026-01-24T19:29:00.000Z";
    await desk.db.updateTable("tickets").set("response_due_at", late).execute();
    const answered = { first_response_at: late, resolution_due_at: late };
    const [last] = await desk.db.selectFrom("tickets").select("id").orderBy("id", "desc").execute();
    await desk.db
      .updateTable("tickets")
      .set(answered)
      .where("id", "=", last?.id ?? "")
      .execute();
    const breaches = async () => {
      const query = desk.db.selectFrom("events").select("id").where("type", "=", "support.sla_breach");
      return (await query.execute()).length;
    };
    const stopping = new AbortController();
    desk.beforeQuery(({ sql }) => {
      if (sql.startsWith('insert into "events"')) stopping.abort();
    });
    await desk.tick(stopping.signal);
    expect(await breaches()).toBe(2);
    await desk.tick();
    expect(await breaches()).toBe(3);
  });
});
