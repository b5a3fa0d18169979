import { describe, expect, it } from "vitest";
import { storedRows } from "../races/stored-rows.ts";
import { engines, useDesk } from "../support/desk.ts";
import { hireAgent, managerOf, startSession } from "../support/people.ts";

describe.each(engines)("starting a session on %s", (engine) => {
  const desk = useDesk(engine, { settings: { queueMax: 3 } });

  it("is answered by the free agent, with the first message stored", async () => {
    const tenant = desk.newTenant();
    const { client } = await hireAgent(desk, tenant);
    const started = await client.post("/sessions", {
      customer_id: "cust_abc",
      customer: { name: "John Doe", email: "john@example.com" },
      channel: "chat",
      initial_message: "I need help with my order",
      context: { order_id: "ord_xyz" },
    });
    expect(started.status).toBe(201);
    expect(started.body).toMatchObject({
      status: "active",
      customer: { id: "cust_abc", name: "John Doe", email: "john@example.com" },
      assigned_agent: { id: "agent_001", name: "Agent agent_001" },
      queue_position: 0,
      estimated_wait_minutes: 0,
    });
    const session = await client.get(`/sessions/${started.body.session_id}`);
    expect(session.body.messages).toMatchObject([
      { seq: 1, sender: "customer", content: "I need help with my order" },
    ]);
    expect(session.headers.get("etag")).toBe(`"${session.body.version}"`);
  });

  it("stores nothing when nobody is online", async () => {
    const tenant = desk.newTenant();
    const { client } = await hireAgent(desk, tenant, { status: "offline" });
    const refused = await client.post("/sessions", { customer_id: "cust_new", channel: "chat" });
    expect([refused.status, refused.body.code]).toEqual([400, "no_agents_available"]);
    expect((await client.get("/customers/cust_new")).status).toBe(404);
    expect((await client.get("/sessions")).body.data).toEqual([]);
  });

  it("queues when those who are online cannot take it, and refuses when the queue is full", async () => {
    const tenant = desk.newTenant();
    const { client } = await hireAgent(desk, tenant, { max_sessions: 0 });
    for (const position of [1, 2, 3]) {
      const queued = await client.post("/sessions", { customer_id: "cust_abc", channel: "chat" });
      expect([queued.body.status, queued.body.queue_position]).toEqual(["queued", position]);
      expect(queued.body.estimated_wait_minutes).toBeNull();
    }
    const full = await client.post("/sessions", { customer_id: "cust_abc", channel: "chat" });
    expect([full.status, full.body.code]).toEqual([409, "queue_full"]);
  });

  it("goes to the agent with the fewest sessions, then to the one who waits longest", async () => {
    const tenant = desk.newTenant();
    const { client } = await hireAgent(desk, tenant, { id: "agent_a" });
    await hireAgent(desk, tenant, { id: "agent_b" });
    const takers: string[] = [];
    for (let count = 0; count < 4; count += 1) {
      desk.advance({ seconds: 1 });
      const started = await client.post("/sessions", { customer_id: "cust_abc", channel: "chat" });
      takers.push(started.body.assigned_agent.id);
    }
    expect(takers).toEqual(["agent_a", "agent_b", "agent_a", "agent_b"]);
  });

  it("goes round among agents who have nothing to do", async () => {
    const tenant = desk.newTenant();
    const { client } = await hireAgent(desk, tenant, { id: "agent_a" });
    await hireAgent(desk, tenant, { id: "agent_b" });
    const takers: string[] = [];
    for (let count = 0; count < 4; count += 1) {
      desk.advance({ seconds: 1 });
      const started = await client.post("/sessions", { customer_id: "cust_abc", channel: "chat" });
      takers.push(started.body.assigned_agent.id);
      await client.post(`/sessions/${started.body.session_id}/end`, { resolution: "resolved" });
    }
    expect(takers).toEqual(["agent_a", "agent_b", "agent_a", "agent_b"]);
  });

  it("asks for team, skills and language", async () => {
    const tenant = desk.newTenant();
    await managerOf(desk, tenant).post("/teams", { id: "team_billing", name: "Billing" });
    const { client } = await hireAgent(desk, tenant, { id: "agent_any" });
    await hireAgent(desk, tenant, {
      id: "agent_fit",
      skills: ["billing", "orders"],
      languages: ["en", "es-MX"],
      team_ids: ["team_billing"],
    });
    const asked = { team_id: "team_billing", skills: ["billing"], language: "es" };
    const fitting = await client.post("/sessions", { customer_id: "cust_abc", channel: "chat", ...asked });
    expect(fitting.body.assigned_agent.id).toBe("agent_fit");
    const french = { ...asked, language: "fr" };
    const queued = await client.post("/sessions", { customer_id: "cust_abc", channel: "chat", ...french });
    expect(queued.body.status).toBe("queued");
  });

  it("does not know another tenant's team", async () => {
    const [own, other] = [desk.newTenant(), desk.newTenant()];
    await managerOf(desk, other).post("/teams", { id: "team_theirs", name: "Theirs" });
    const { client } = await hireAgent(desk, own);
    const refused = await client.post("/sessions", {
      customer_id: "c",
      channel: "chat",
      team_id: "team_theirs",
    });
    expect([refused.status, refused.body.code]).toEqual([404, "team_not_found"]);
  });

  it("puts a session_started event in the outbox", async () => {
    const tenant = desk.newTenant();
    const { client } = await hireAgent(desk, tenant);
    const id = await startSession(client);
    const [event] = await desk.events(tenant);
    expect(event).toMatchObject({ type: "support.session_started", resource_id: id, sequence: 1 });
    expect(JSON.parse(event?.data ?? "{}")).toMatchObject({ sequence: 1, session: { session_id: id } });
  });

  it.each([
    ["no_agents_available", "offline", 0],
    ["queue_full", "away", 3],
  ] as const)("stores nothing at all when it is refused with %s", async (code, status, waiting) => {
    const tenant = desk.newTenant();
    const { client } = await hireAgent(desk, tenant, { status });
    await client.put("/customers/cust_abc", { name: "John Doe" });
    for (let count = 0; count < waiting; count += 1) await startSession(client);
    const before = await storedRows(desk.db);
    for (const customer of ["cust_abc", "cust_new"]) {
      const asked = { customer_id: customer, customer: { name: "Jane" }, channel: "chat" };
      const refused = await client.post("/sessions", asked, { "idempotency-key": customer });
      expect(refused.body.code).toBe(code);
    }
    expect(await storedRows(desk.db)).toEqual(before);
  });

  it("has room again when one of a full queue is ended", async () => {
    const tenant = desk.newTenant();
    const { client } = await hireAgent(desk, tenant, { status: "away" });
    const waiting = await startSession(client);
    for (let count = 1; count < 3; count += 1) await startSession(client);
    await client.post(`/sessions/${waiting}/end`, { resolution: "abandoned" });
    const started = await client.post("/sessions", { customer_id: "cust_abc", channel: "chat" });
    expect([started.status, started.body.queue_position]).toEqual([201, 3]);
  });

  it("keeps what is known of the customer and adds what it brings", async () => {
    const { client } = await hireAgent(desk, desk.newTenant());
    const start = async (customer?: object) =>
      (await client.post("/sessions", { customer_id: "cust_abc", channel: "chat", customer })).body.customer;
    expect(await start()).toEqual({ id: "cust_abc", name: null, email: null });
    expect(await start({ name: "John" })).toEqual({ id: "cust_abc", name: "John", email: null });
    const whole = { id: "cust_abc", name: "John", email: "john@example.com" };
    expect(await start({ email: "john@example.com" })).toEqual(whole);
    expect(await start()).toEqual(whole);
  });
});
