import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { isApiError, type SupportClient } from "../../src/index.ts";
import { type Desk, openDesk } from "../support/desk.ts";
import { failureOf } from "../support/fake-fetch.ts";

let desk: Desk;
let manager: SupportClient;
let tenant = 0;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.support.close());
beforeEach(() => {
  tenant += 1;
  manager = desk.staff({ tenant: `tenant_${tenant}` });
});

describe("quick actions", () => {
  const refund = { order_id: "ord_1", refund_amount: 25.99, reason: "missing_item" };

  it("list what they need", async () => {
    const { actions } = await manager.quickActions.list();
    expect(actions.find((action) => action.id === "action_refund")?.required_context).toContain("order_id");
  });

  it("run once under one key", async () => {
    const options = { idempotencyKey: "refund-ord_1" };
    const first = await manager.quickActions.execute("action_refund", { context: refund }, options);
    expect(first).toMatchObject({ success: true, dry_run: false });
    expect(await manager.quickActions.execute("action_refund", { context: refund }, options)).toEqual(first);
  });

  it("say what would happen without doing it", async () => {
    const outcome = await manager.quickActions.execute("action_refund", { context: refund, dry_run: true });
    expect(outcome).toMatchObject({ success: true, dry_run: true, execution_id: null });
  });

  it("name the context that is missing", async () => {
    const error = await failureOf(manager.quickActions.execute("action_refund"));
    expect(isApiError(error, "missing_context") && error.errors.map((fault) => fault.pointer)).toContain(
      "/context/order_id",
    );
  });

  it("are refused without the permission", async () => {
    const host = desk.staff({ tenant: `tenant_${tenant}`, id: "agent_007", roles: ["host"] });
    const error = await failureOf(host.quickActions.execute("action_refund", { context: refund }));
    expect(isApiError(error, "forbidden") && error.status).toBe(403);
  });
});

describe("the knowledge base", () => {
  const article = {
    title: "Refund timeline",
    body: "A refund takes **three to five business days**.",
    category: "refunds",
  };

  it("finds what it was given", async () => {
    const created = await manager.kb.createArticle({ ...article, status: "published" });
    await manager.kb.createArticle({
      title: "Opening hours",
      body: "From nine to five.",
      status: "published",
    });
    const { results } = await manager.kb.search({ q: "how long does a refund take", limit: 1 });
    expect(results.map((result) => result.id)).toEqual([created.id]);
    expect((await manager.kb.suggest({ message: "refund timeline" })).results[0]?.title).toBe(
      "Refund timeline",
    );
  });

  it("reads, changes and lists articles", async () => {
    const { id } = await manager.kb.createArticle(article);
    expect(await manager.kb.retrieveArticle(id)).toMatchObject({ status: "draft", category: "refunds" });
    await manager.kb.updateArticle(id, { status: "internal", category: null });
    const internal = await manager.kb.listArticles({ status: "internal" }).toArray({ maxItems: 10 });
    expect(internal).toMatchObject([{ id, category: null }]);
  });

  it("takes a slug once", async () => {
    await manager.kb.createArticle({ ...article, slug: "refunds" });
    const error = await failureOf(manager.kb.createArticle({ ...article, slug: "refunds" }));
    expect(isApiError(error, "already_exists")).toBe(true);
  });
});

describe("agents and teams", () => {
  it("are created, changed, listed and read", async () => {
    await manager.teams.create({ id: "team_kitchen", name: "Kitchen desk" });
    await manager.agents.create({
      id: "agent_003",
      name: "Sarah Smith",
      skills: ["billing"],
      team_ids: ["team_kitchen"],
    });
    expect(await manager.agents.update("agent_003", { max_sessions: 6 })).toMatchObject({
      max_sessions: 6,
      status: "offline",
    });
    expect((await manager.teams.update("team_kitchen", { description: "Food" })).member_ids).toEqual([
      "agent_003",
    ]);
    expect((await manager.teams.retrieve("team_kitchen")).description).toBe("Food");
    expect((await manager.agents.retrieve("agent_003")).team_ids).toEqual(["team_kitchen"]);
    expect((await manager.agents.list({ team_id: "team_kitchen" })).data.map((agent) => agent.id)).toEqual([
      "agent_003",
    ]);
    expect(await manager.teams.list().toArray({ maxItems: 5 })).toHaveLength(1);
  });

  it("set their own status, and are seen for the first time by it", async () => {
    const host = desk.staff({ tenant: `tenant_${tenant}`, id: "agent_007", roles: ["host"] });
    await host.agents.updateStatus("agent_007", {
      status: "away",
      reason: "lunch_break",
      return_time: "2030-01-01T00:00:00Z",
    });
    const status = await manager.agents.retrieveStatus("agent_007");
    expect(status).toMatchObject({
      status: "away",
      reason: "lunch_break",
      metrics_today: { sessions_handled: 0 },
    });
    expect(
      isApiError(await failureOf(host.agents.updateStatus("agent_001", { status: "busy" })), "forbidden"),
    ).toBe(true);
  });
});

describe("customers", () => {
  it("are created by their first upsert and keep what the next leaves out", async () => {
    await manager.customers.upsert("cust_abc", { name: "John Doe", email: "john@example.com" });
    await manager.customers.upsert("cust_abc", { metadata: { loyalty_tier: "gold" } });
    expect(await manager.customers.retrieve("cust_abc")).toMatchObject({
      name: "John Doe",
      metadata: { loyalty_tier: "gold" },
    });
    expect(isApiError(await failureOf(manager.customers.retrieve("cust_xyz")), "customer_not_found")).toBe(
      true,
    );
  });

  it("are listed whole, newest first", async () => {
    const ids = Array.from({ length: 7 }, (_, index) => `cust_${index}`);
    for (const id of ids) await manager.customers.upsert(id, {});
    const listed = await manager.customers.list({ limit: 3 }).toArray({ maxItems: 100 });
    expect(listed.map((customer) => customer.id).sort()).toEqual(ids);
  });
});

describe("analytics", () => {
  it("count what happened", async () => {
    await manager.agents.updateStatus("agent_001", { status: "available" });
    const { session_id } = await manager.sessions.start({ customer_id: "cust_abc", channel: "chat" });
    await manager.sessions.end(session_id, { resolution: "resolved" });
    await manager.sessions.rate(session_id, { score: 4 });
    const day = "2026-01-24";
    const report = await manager.analytics.retrieve({ start_date: day, end_date: day, group_by: "day" });
    expect(report.summary).toMatchObject({ total_sessions: 1, satisfaction_score: 4 });
    expect(report.series).toHaveLength(1);
    const csv = await manager.analytics.exportCsv({ start_date: day, end_date: day });
    expect(csv).toMatch(/^section,name,start,.*\r\nsummary,,2026-01-24,1,0,/);
  });
});

it("the server's health is told without a token", async () => {
  const nobody = desk.holderOf("");
  expect(await nobody.system.health()).toEqual({ status: "ok" });
  expect(await nobody.system.readiness()).toEqual({ status: "ok" });
  expect(await failureOf(nobody.agents.list())).toMatchObject({ kind: "token" });
  expect(isApiError(await failureOf(desk.holderOf("junk").agents.list()), "unauthenticated")).toBe(true);
});
