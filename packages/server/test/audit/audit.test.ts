import { beforeEach, describe, expect, it } from "vitest";
import type { TestClient } from "../support/client.ts";
import { engines, useDesk } from "../support/desk.ts";
import { reportOf } from "./report-of.ts";

describe.each(engines)("the audit log on %s", (engine) => {
  const desk = useDesk(engine);
  let tenant: string;
  let admin: TestClient;
  let manager: TestClient;

  beforeEach(() => {
    tenant = desk.newTenant();
    admin = desk.client({ tenant, id: "admin_1", roles: ["tenant_admin", "unheard_of"] });
    manager = desk.client({ tenant, id: "manager_1", roles: ["manager"] });
  });

  const entries = async (client = admin) => (await client.get("/audit?limit=200")).body.data;
  const acts = async () =>
    (await entries()).map((it: { operation: string; outcome: string }) => `${it.operation} ${it.outcome}`);

  it("tells who did what to what, when and with which members, and no value", async () => {
    const agent = { id: "agent_9", name: "Secret Name", email: "secret@example.com" };
    await manager.post("/agents", agent, { "x-request-id": "call-1" });
    desk.advance({ minutes: 1 });
    await manager.put("/agents/agent_9", { max_sessions: 7 });
    await manager.post("/teams", { name: "Secret Team", member_ids: ["agent_9"] });
    const [made, changed, team] = await entries();
    expect(made).toMatchObject({
      seq: 1,
      tenant_id: tenant,
      actor: { kind: "staff", id: "manager_1", tenant_id: tenant, roles: ["manager"] },
      operation: "createAgent",
      outcome: "done",
      targets: { id: "agent_9" },
      request_id: "call-1",
      prev_hash: "0".repeat(64),
    });
    expect(made.fields).toEqual(expect.arrayContaining(["email", "id", "name"]));
    expect(changed).toMatchObject({
      seq: 2,
      timestamp: desk.now().toISOString(),
      operation: "updateAgent",
      targets: { agent_id: "agent_9" },
      fields: ["max_sessions"],
      prev_hash: made.hash,
    });
    expect(team.targets.id).toMatch(/^team_/);
    expect(JSON.stringify(await entries()).toLowerCase()).not.toContain("secret");
  });

  it("has nothing of what is everybody's business, of reads, nor of what failed or was said twice", async () => {
    await manager.put("/customers/cust_1", { name: "John" });
    await manager.get("/agents");
    await manager.put("/agents/nobody", { name: "A" });
    await manager.post("/teams", {});
    expect(await acts()).toEqual([]);
    const key = { "idempotency-key": "key-1" };
    await manager.post("/teams", { id: "team_1", name: "A" }, key);
    await manager.post("/teams", { id: "team_1", name: "A" }, key);
    await manager.post("/teams", { id: "team_1", name: "B" });
    expect(await acts()).toEqual(["createTeam done"]);
  });

  it("tells of acts that were refused for want of standing, but not of strangers' and customers'", async () => {
    const server = desk.client({ tenant, id: "agent_1" });
    const outsider = desk.client({ tenant, id: "guest_1", roles: ["guest"] });
    await server.put("/agents/agent_9", { name: "Mine" });
    await outsider.post("/teams", { name: "Mine" });
    await server.put(`/agents/${"x".repeat(3000)}`, { name: "Mine" });
    await server.get("/audit");
    await desk.clientWithToken("nonsense").post("/teams", { name: "Mine" });
    const [agent, team, long, ...rest] = await entries();
    expect([agent.operation, agent.outcome, agent.actor.id, agent.targets, agent.fields]).toEqual([
      "updateAgent",
      "refused",
      "agent_1",
      { agent_id: "agent_9" },
      [],
    ]);
    expect([team.operation, team.actor.roles, long.targets, rest]).toEqual(["createTeam", [], {}, []]);
  });

  it("tells in the tenant that was touched what a platform role did there, reads included", async () => {
    const home = desk.newTenant();
    const platform = desk.client({ tenant: home, id: "root", roles: ["super_admin"] });
    await platform.put("/customers/cust_1", { name: "John" }, { "x-tenant-id": tenant });
    await platform.get("/customers/cust_1", { "x-tenant-id": tenant });
    await platform.get("/customers/nobody", { "x-tenant-id": tenant });
    await platform.get("/customers/cust_1");
    const [write, read, ...rest] = await entries();
    expect([write.operation, read.operation, rest]).toEqual(["upsertCustomer", "getCustomer", []]);
    expect(write.actor).toEqual({ kind: "staff", id: "root", tenant_id: home, roles: ["super_admin"] });
    expect(read.targets).toEqual({ customer_id: "cust_1" });
    expect(await entries(desk.client({ tenant: home, roles: ["tenant_admin"] }))).toEqual([]);
  });

  it("keeps one chain when many act at once, and goes through it in pages", async () => {
    const calls = Array.from({ length: 25 }, (_, at) => manager.post("/teams", { name: `Team ${at}` }));
    await Promise.all(calls);
    const all: { seq: number; hash: string; prev_hash: string }[] = [];
    for (let after = "0"; after !== null; ) {
      const { body } = await admin.get(`/audit?limit=10&after=${after}`);
      all.push(...body.data);
      after = body.next_cursor;
    }
    expect(all.map(({ seq }) => seq)).toEqual(calls.map((_, at) => at + 1));
    for (const [at, entry] of all.entries())
      expect(entry.prev_hash).toBe(all[at - 1]?.hash ?? "0".repeat(64));
    expect(await reportOf(desk, tenant)).toMatchObject({ entries: 25, broken: null });
  });

  it("is for admins", async () => {
    expect((await manager.get("/audit")).body.code).toBe("forbidden");
    expect((await admin.get("/audit?after=999999999999999")).body.data).toEqual([]);
  });
});
