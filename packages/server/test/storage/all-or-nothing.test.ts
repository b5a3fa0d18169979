import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { useHookedDesk } from "../http/hooked-desk.ts";
import { storedRows } from "../races/stored-rows.ts";
import type { Answer } from "../support/client.ts";
import { engines } from "../support/desk.ts";
import { expectAllOrNothing } from "./all-or-nothing.ts";

describe.each(engines)("a call whose queries fail on %s", (engine) => {
  const desk = useHookedDesk(engine);
  const { client } = desk;
  const paths = { session: "", ticket: "" };

  beforeAll(async () => {
    for (const id of ["agent_001", "agent_002"]) {
      await client.post("/agents", { id, name: id });
      await client.put(`/agents/${id}/status`, { status: "available" });
    }
    await client.post("/teams", { id: "team_billing", name: "Billing", member_ids: ["agent_002"] });
    const session = await client.post("/sessions", { customer_id: "cust_abc", channel: "chat" });
    const text = { subject: "Refund", description: "Where is it?", customer_id: "cust_abc" };
    const ticket = await client.post("/tickets", text);
    paths.session = `/sessions/${session.body.session_id}`;
    paths.ticket = `/tickets/${ticket.body.id}`;
  });

  const post = (path: string, body: object) => (key: string) =>
    client.post(path, body, { "idempotency-key": key });
  const onSession = (verb: string, body: object) => (key: string) =>
    post(`${paths.session}/${verb}`, body)(key);
  const refund = () => ({
    session_id: paths.session.slice(10),
    context: { order_id: "ord_1", refund_amount: 5 },
  });

  /** In an order in which each can be called after the ones before it. */
  const calls: Readonly<Record<string, (key: string) => Promise<Answer>>> = {
    "starts a session": post("/sessions", {
      customer_id: "cust_new",
      customer: { name: "Jane" },
      channel: "phone",
      initial_message: "Hello",
    }),
    "sends a message": onSession("messages", { content: "Hi" }),
    "transfers a session": onSession("transfer", {
      target_type: "team",
      target_id: "team_billing",
      reason: "Money",
      notes: "Careful",
    }),
    "escalates a session": onSession("escalate", { level: "supervisor", reason: "Anger", urgency: "urgent" }),
    "runs a quick action": (key) => post("/quick-actions/action_refund/execute", refund())(key),
    "ends a session": onSession("end", { resolution: "resolved", tags: ["refund"] }),
    "rates a session": onSession("rating", { score: 4, comment: "Good" }),
    "creates a ticket": post("/tickets", {
      subject: "Salad",
      description: "Missing",
      customer_id: "cust_other",
      assigned_to: "agent_002",
    }),
    "updates a ticket": () =>
      client.put(paths.ticket, { status: "pending", priority: "urgent", tags: ["a"] }),
    "adds a note": (key) => post(`${paths.ticket}/notes`, { content: "Careful" })(key),
    "changes who is there": () => client.put("/agents/agent_001/status", { status: "offline" }),
    "creates a team": post("/teams", { id: "team_new", name: "New", member_ids: ["agent_001"] }),
  };

  const failing = { beforeQuery: desk.beforeQuery, stored: () => storedRows(desk.db) };

  it.each(Object.entries(calls))("and that %s stores all of it or nothing", async (name, call) => {
    await expectAllOrNothing(failing, () => call(name.replaceAll(" ", "-")));
  });
});

describe.runIf(engines.includes("PostgreSQL"))("a call whose connection the server cuts", () => {
  const desk = useHookedDesk("PostgreSQL");

  async function cutOthers(): Promise<void> {
    desk.beforeQuery(null);
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`.execute(desk.db);
  }

  it.each([1, 2, 3, 4, 5])("before its query %d is told to retry, and can", async (number) => {
    const before = await storedRows(desk.db);
    const call = () =>
      desk.client.post("/teams", { name: "Billing" }, { "idempotency-key": `key-${number}` });
    let count = 0;
    desk.beforeQuery(() => {
      count += 1;
      return count === number ? cutOthers() : undefined;
    });
    const { status, body } = await call();
    expect([status, body.code]).toEqual([503, "unavailable"]);
    // The pool, which the test shares, hears of its idle connections a moment later.
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await storedRows(desk.db)).toEqual(before);
    expect((await call()).status).toBe(201);
  });
});
