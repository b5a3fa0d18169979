import { beforeEach, describe, expect, it } from "vitest";
import { engines, useDesk } from "../support/desk.ts";
import { type HookedTenant, hookedTenant } from "./support/hooked-tenant.ts";

describe.each(engines)("a webhook on %s", (engine) => {
  const logged: string[] = [];
  const write = (fields: object, message: string): void => void logged.push(message + JSON.stringify(fields));
  const desk = useDesk(engine, { log: { info: write, error: write } });
  let here: HookedTenant;

  beforeEach(async () => {
    here = await hookedTenant(desk);
  });

  it("shows its secret once, and nowhere else", async () => {
    const { status, body } = await here.admin.post("/webhooks", {
      url: "https://example.com/hooks?key=1",
      events: ["support.ticket_created", "support.ticket_created"],
    });
    const { secret, ...webhook } = body;
    expect(status).toBe(201);
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(webhook).toMatchObject({
      url: "https://example.com/hooks?key=1",
      events: ["support.ticket_created"],
      team_ids: null,
      description: null,
      enabled: true,
      disabled_reason: null,
      failing_since: null,
    });
    const read = await here.webhook(webhook.id);
    expect(read).toEqual(webhook);
    expect((await here.admin.get("/webhooks")).body.data).toEqual([webhook]);
    await here.admin.put(`/webhooks/${webhook.id}`, { description: "CRM" });
    await here.admin.post(`/webhooks/${webhook.id}/test`);
    await desk.support.tick();
    expect(logged.join()).toContain("createWebhook");
    expect(logged.join()).not.toContain(secret);
  });

  it("has a secret of its own", async () => {
    const secrets = [await here.hook(), await here.hook()].map(({ secret }) => secret);
    expect(new Set(secrets).size).toBe(2);
  });

  it.each([
    "http://example.com/hooks",
    "https://localhost/hooks",
    "https://127.0.0.1/hooks",
    "http://localhost:8080",
    "https://2130706433/",
    "https://10.0.0.1/",
    "https://[::ffff:169.254.169.254]/",
    "https://example.com:8443/",
    "https://user:pass@example.com/",
    "https://",
    "https://exa mple.com",
    "ftp://example.com",
    "javascript:alert(1)",
    `https://example.com/${"a".repeat(2048)}`,
  ])("is not made for %s", async (url) => {
    const { status, body } = await here.admin.post("/webhooks", { url, events: ["*"] });
    expect([status, body.code, body.errors[0].pointer]).toEqual([400, "invalid_request", "/url"]);
    const { id } = await here.hook();
    const changed = await here.admin.put(`/webhooks/${id}`, { url });
    expect([changed.status, changed.body.errors[0].pointer]).toEqual([400, "/url"]);
    expect((await here.admin.get("/webhooks")).body.data).toHaveLength(1);
  });

  it.each([
    ["no event", { events: [] }],
    ["an event that there is not", { events: ["support.lunch"] }],
    ["a team that there is not", { events: ["*"], team_ids: ["team_nobody"] }],
    ["no team", { events: ["*"], team_ids: [] }],
  ])("is not made for %s", async (_, params) => {
    const { status } = await here.admin.post("/webhooks", { url: "https://example.com", ...params });
    expect([400, 404]).toContain(status);
  });

  it("is changed field by field", async () => {
    const { id } = await here.hook({ description: "CRM" });
    desk.advance({ seconds: 5 });
    const { body } = await here.admin.put(`/webhooks/${id}`, { events: ["support.escalation"] });
    expect(body).toMatchObject({ events: ["support.escalation"], description: "CRM", enabled: true });
    expect(body.updated_at).toBe(desk.now().toISOString());
    const cleared = await here.admin.put(`/webhooks/${id}`, {
      description: null,
      url: "https://example.org",
    });
    expect(cleared.body).toMatchObject({ description: null, url: "https://example.org" });
  });

  it("that is disabled says why and since when, and no more once it is enabled", async () => {
    const { id } = await here.hook({ enabled: false });
    const now = desk.now().toISOString();
    const off = { enabled: false, disabled_reason: "requested", disabled_at: now };
    expect(await here.webhook(id)).toMatchObject(off);
    expect((await here.admin.post(`/webhooks/${id}/test`)).body.code).toBe("invalid_transition");
    const on = await here.admin.put(`/webhooks/${id}`, { enabled: true });
    expect(on.body).toMatchObject({ enabled: true, disabled_reason: null, disabled_at: null });
    desk.advance({ seconds: 5 });
    const again = await here.admin.put(`/webhooks/${id}`, { enabled: false });
    expect(again.body).toMatchObject({ ...off, disabled_at: desk.now().toISOString() });
  });

  it("that is deleted is gone with its secret at once, and with its deliveries soon", async () => {
    const { id, secret } = await here.hook();
    await here.admin.post(`/webhooks/${id}/test`);
    expect((await here.admin.delete(`/webhooks/${id}`)).body).toEqual({ id, deleted: true });
    const stored = await desk.db.selectFrom("webhooks").selectAll().where("id", "=", id).execute();
    expect(JSON.stringify(stored)).not.toContain(secret);
    expect((await here.admin.get("/webhooks")).body.data).toEqual([]);
    for (const path of [`/webhooks/${id}`, `/webhooks/${id}/deliveries`]) {
      expect((await here.admin.get(path)).body.code).toBe("webhook_not_found");
    }
    expect((await here.admin.delete(`/webhooks/${id}`)).status).toBe(404);
    await desk.support.tick();
    for (const table of ["webhooks", "webhook_deliveries", "webhook_attempts"] as const) {
      const rows = await desk.db.selectFrom(table).selectAll().where("tenant_id", "=", here.tenant).execute();
      expect([table, rows]).toEqual([table, []]);
    }
  });

  it("is for admins", async () => {
    const manager = desk.client({ tenant: here.tenant, roles: ["manager"] });
    const { status, body } = await manager.post("/webhooks", { url: "https://example.com", events: ["*"] });
    expect([status, body.code]).toEqual([403, "forbidden"]);
  });
});

describe("a webhook of a desk for development", () => {
  const desk = useDesk("SQLite", { settings: { webhookAllowLoopback: true } });

  it.each(["http://localhost:3000/in", "http://127.0.0.1:3000", "http://[::1]:3000", "https://localhost"])(
    "may be at %s",
    async (url) => {
      const here = await hookedTenant(desk);
      expect((await here.hook({ url })).url).toBe(url);
    },
  );

  it("may not be at another address by http", async () => {
    const here = await hookedTenant(desk);
    const body = { url: "http://example.com", events: ["*"] };
    expect((await here.admin.post("/webhooks", body)).status).toBe(400);
  });
});
