import { beforeEach, describe, expect, it } from "vitest";
import type { TestClient } from "../support/client.ts";
import { engines, useDesk } from "../support/desk.ts";
import { hireAgent } from "../support/people.ts";

const day = 24;

describe.each(engines)("retention on %s", { timeout: 60_000 }, (engine) => {
  const desk = useDesk(engine);
  let tenant: string;

  // A token is good for an hour, and these tests go through months.
  const admin = (): TestClient => desk.client({ tenant, id: "admin_1", roles: ["tenant_admin"] });

  beforeEach(async () => {
    tenant = desk.newTenant();
    await hireAgent(desk, tenant, { max_sessions: 100 });
  });

  const keep = (rules: object) => admin().put("/retention", rules);
  const later = async (hours: number, seconds = 0) => {
    desk.advance({ hours, seconds });
    await desk.support.tick();
  };

  async function endedSession(customer_id = "cust_1"): Promise<string> {
    const about = { customer_id, channel: "chat", initial_message: "A secret", context: { order: "secret" } };
    const { session_id } = (await admin().post("/sessions", about)).body;
    await admin().post(`/sessions/${session_id}/end`, { resolution: "resolved", resolution_notes: "secret" });
    await admin().post(`/sessions/${session_id}/rating`, { score: 5 });
    return session_id;
  }

  async function ticket(customer_id: string, isClosed: boolean): Promise<string> {
    const text = { subject: "A secret", description: "A secret", customer_id };
    const { id } = (await admin().post("/tickets", text)).body;
    if (isClosed) await admin().put(`/tickets/${id}`, { status: "closed" });
    return id;
  }

  const said = async (id: string): Promise<string> =>
    (await admin().get(`/sessions/${id}`)).body.messages[0].content;
  const subject = async (id: string): Promise<string> => (await admin().get(`/tickets/${id}`)).body.subject;
  const nameOf = async (id: string): Promise<string | null> =>
    (await admin().get(`/customers/${id}`)).body.name;

  it("keeps everything for ever until somebody says otherwise, and changes what is given", async () => {
    const forEver = {
      session_transcripts_days: null,
      closed_tickets_days: null,
      inactive_customers_days: null,
    };
    expect((await admin().get("/retention")).body).toEqual({ ...forEver, updated_at: null });
    const [session, closed] = [await endedSession(), await ticket("cust_1", true)];
    await later(10_000 * day);
    expect([await said(session), await subject(closed)]).toEqual(["A secret", "A secret"]);
    await keep({ closed_tickets_days: 20_000 });
    const both = await keep({ session_transcripts_days: 30_000 });
    expect(both.body).toMatchObject({
      ...forEver,
      closed_tickets_days: 20_000,
      session_transcripts_days: 30_000,
    });
    expect((await keep({ closed_tickets_days: null })).body.closed_tickets_days).toBeNull();
    for (const days of [0, 36_501, 1.5, "7"]) {
      expect((await keep({ closed_tickets_days: days })).status).toBe(400);
    }
  });

  it("erases what was said in sessions that long after their end, and not a second sooner", async () => {
    const session = await endedSession();
    const open = (
      await admin().post("/sessions", { customer_id: "cust_1", channel: "chat", initial_message: "Hi" })
    ).body;
    await keep({ session_transcripts_days: 30 });
    await later(30 * day, -1);
    expect(await said(session)).toBe("A secret");
    expect((await admin().get("/retention/preview")).body.session_transcripts).toBe(0);
    desk.advance({ seconds: 1 });
    expect((await admin().get("/retention/preview")).body.session_transcripts).toBe(1);
    await desk.support.tick();
    const erased = (await admin().get(`/sessions/${session}`)).body;
    expect(erased).toMatchObject({
      context: {},
      resolution_notes: null,
      rating: { score: 5 },
      status: "resolved",
    });
    expect(await said(session)).toBe("[erased]");
    expect(await said(open.session_id)).toBe("Hi");
    expect((await admin().get("/retention/preview")).body.session_transcripts).toBe(0);
  });

  it("erases what tickets are about that long after they were closed, and leaves others", async () => {
    const [closed, open] = [await ticket("cust_1", true), await ticket("cust_1", false)];
    await keep({ closed_tickets_days: 7 });
    await later(7 * day, -1);
    expect(await subject(closed)).toBe("A secret");
    await later(0, 1);
    expect([await subject(closed), await subject(open)]).toEqual(["[erased]", "A secret"]);
    const version = (await admin().get(`/tickets/${closed}`)).body.version;
    await later(day);
    expect((await admin().get(`/tickets/${closed}`)).body.version).toBe(version);
  });

  it("erases customers to whom nothing happened for that long, and tells of it in the audit log", async () => {
    for (const id of ["idle", "talks", "waits", "came"]) await admin().put(`/customers/${id}`, { name: id });
    await admin().post("/sessions", { customer_id: "talks", channel: "chat" });
    await ticket("waits", false);
    await endedSession("idle");
    await ticket("idle", true);
    desk.advance({ hours: 100 * day });
    await endedSession("came");
    desk.advance({ hours: 265 * day, seconds: -1 });
    await keep({ inactive_customers_days: 365 });
    await desk.support.tick();
    expect(await nameOf("idle")).toBe("idle");
    desk.advance({ seconds: 1 });
    await keep({ inactive_customers_days: 365 });
    expect((await admin().get("/retention/preview")).body.inactive_customers).toBe(1);
    await desk.support.tick();
    const names = await Promise.all(["idle", "talks", "waits", "came"].map(nameOf));
    expect(names).toEqual([null, "talks", "waits", "came"]);
    const entries = (await admin().get("/audit?limit=200")).body.data;
    expect(entries.at(-1)).toMatchObject({
      actor: { kind: "system", id: null },
      operation: "eraseCustomer",
      targets: { customer_id: "idle" },
      request_id: null,
    });
  });

  it("does a little with each tick, goes on where it left off, and does nothing twice", async () => {
    const sessions: string[] = [];
    for (let made = 0; made < 120; made += 1) sessions.push(await endedSession());
    const left = async () =>
      (await admin().get("/retention/preview?session_transcripts_days=1")).body.session_transcripts;
    await keep({ session_transcripts_days: 1 });
    desk.advance({ hours: day });
    expect(await left()).toBe(120);
    const counts: number[] = [];
    for (let tick = 0; tick < 4; tick += 1) {
      await desk.support.tick();
      counts.push(await left());
    }
    expect(counts).toEqual([70, 20, 0, 0]);
    const contents = await Promise.all(sessions.map(said));
    expect(new Set(contents)).toEqual(new Set(["[erased]"]));
    const versions = sessions.map(async (id) => (await admin().get(`/sessions/${id}`)).body.version);
    expect(new Set(await Promise.all(versions)).size).toBe(1);
  });

  it("goes through many customers, and again an hour later", async () => {
    for (let made = 0; made < 60; made += 1) await admin().put(`/customers/c${made}`, { name: "Somebody" });
    const known = async () =>
      (await admin().get("/customers?limit=200")).body.data.filter(
        (it: { name: string | null }) => it.name !== null,
      );
    await keep({ inactive_customers_days: 10 });
    await later(10 * day);
    expect(await known()).toHaveLength(10);
    await later(0, 1);
    expect(await known()).toHaveLength(0);
    await admin().put("/customers/c1", { name: "Back" });
    await later(10 * day);
    expect(await known()).toHaveLength(0);
  });

  it("is each tenant's own", async () => {
    const mine = await endedSession();
    await keep({ session_transcripts_days: 1 });
    const other = desk.newTenant();
    tenant = other;
    await hireAgent(desk, other);
    const theirs = await endedSession();
    await later(2 * day);
    expect(await said(theirs)).toBe("A secret");
    const events = desk.db
      .selectFrom("session_events")
      .select("content")
      .where("session_id", "=", mine)
      .where("type", "=", "message");
    expect((await events.execute())[0]?.content).toBe("[erased]");
  });
});
