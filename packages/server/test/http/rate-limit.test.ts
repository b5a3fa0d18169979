import { describe, expect, it } from "vitest";
import { useDesk } from "../support/desk.ts";
import { type Person, staffToken } from "../support/tokens.ts";
import { sendRaw } from "./send.ts";

const path = "/api/v1/support/customers";

describe("a token that may call twice a second and five times at once", () => {
  const desk = useDesk("SQLite", { rateLimit: { perSecond: 2, burst: 5 } });

  async function caller(person: Partial<Person> = {}) {
    const token = await staffToken({ tenant: desk.newTenant(), ...person }, desk.now());
    return async (authorization = `Bearer ${token}`) => {
      const { status, headers, body } = await sendRaw(desk, path, { headers: { authorization } });
      const left = ["limit", "remaining", "reset"].map((name) => headers.get(`ratelimit-${name}`)).join(" ");
      return { status, left, code: body.code, retryAfter: headers.get("retry-after") };
    };
  }

  it("is told with every answer how many calls it has left", async () => {
    const call = await caller();
    const seen = [];
    for (let index = 0; index < 3; index += 1) seen.push(await call());
    expect(seen.map(({ status, left }) => `${status}: ${left}`)).toEqual([
      "200: 5 4 1",
      "200: 5 3 1",
      "200: 5 2 2",
    ]);
  });

  it("is refused the sixth call and told when to retry, and that time is right", async () => {
    const call = await caller();
    for (let index = 0; index < 5; index += 1) expect((await call()).status).toBe(200);
    expect(await call()).toEqual({ status: 429, left: "5 0 3", code: "rate_limited", retryAfter: "1" });
    desk.advance({ seconds: 1 });
    expect((await call()).status).toBe(200);
    expect((await call()).status).toBe(200);
    expect((await call()).status).toBe(429);
    desk.advance({ minutes: 1 });
    expect((await call()).left).toBe("5 4 1");
  });

  it("does not use up the calls of others, not even of the same tenant", async () => {
    const tenant = desk.newTenant();
    const [busy, other] = [
      await caller({ tenant, id: "agent_001" }),
      await caller({ tenant, id: "agent_002" }),
    ];
    for (let index = 0; index < 8; index += 1) await busy();
    expect((await busy()).status).toBe(429);
    expect((await other()).left).toBe("5 4 1");
  });

  it("is the same token however the header is spelled", async () => {
    const call = await caller();
    const token = await staffToken({ tenant: desk.newTenant() }, desk.now());
    for (const scheme of ["Bearer ", "bearer ", "BEARER ", "Bearer  ", "bEARER   "]) {
      expect((await call(scheme + token)).status).toBe(200);
    }
    expect((await call(`beareR ${token}`)).status).toBe(429);
  });

  it("counts refused calls, and spends nothing on a token that is not valid", async () => {
    const call = await caller({ roles: [] });
    for (let index = 0; index < 5; index += 1) expect((await call()).status).toBe(403);
    expect((await call()).status).toBe(429);
    for (let index = 0; index < 8; index += 1) expect((await call("Bearer x.y.z")).status).toBe(401);
  });

  it("leaves the public operations free", async () => {
    for (let index = 0; index < 8; index += 1) expect((await sendRaw(desk, "/healthz")).status).toBe(200);
  });
});

it("is a hundred a second and two hundred at once unless set", async () => {
  // The limit that a desk has by itself; the tests' own desks have none.
  const { createSupport } = await import("../../src/create-support.ts");
  const { createDatabase } = await import("../support/engines.ts");
  const { secret } = await import("../support/tokens.ts");
  const now = new Date("2026-01-24T19:30:00Z");
  const support = createSupport({
    dialect: (await createDatabase("SQLite")).dialect,
    auth: { secret },
    clock: () => now,
  });
  await support.migrate();
  const headers = { authorization: `Bearer ${await staffToken({ tenant: "tenant_a" }, now)}` };
  const call = async () => await support.app.fetch(new Request(`http://desk.test${path}`, { headers }));
  for (let index = 0; index < 200; index += 1) expect((await call()).status).toBe(200);
  const refused = await call();
  expect([refused.status, refused.headers.get("ratelimit-limit")]).toEqual([429, "200"]);
  await support.close();
});

describe("a tenant that may call four times at once, whoever of its people calls", () => {
  const desk = useDesk("SQLite", { tenantRateLimit: { perSecond: 2, burst: 4 } });

  async function call(person: Partial<Person>) {
    const token = await staffToken({ tenant: "", ...person }, desk.now());
    return await sendRaw(desk, path, { headers: { authorization: `Bearer ${token}` } });
  }

  it("is refused the fifth call with the limit in the answer, and other tenants are not", async () => {
    const [busy, calm] = [desk.newTenant(), desk.newTenant()];
    for (const id of ["agent_001", "agent_002", "agent_003", "agent_004"])
      expect((await call({ tenant: busy, id })).status).toBe(200);
    const refused = await call({ tenant: busy, id: "agent_005" });
    expect([refused.status, refused.body.code]).toEqual([429, "rate_limited"]);
    expect(refused.headers.get("ratelimit-limit")).toBe("4");
    expect(refused.body.detail).toBe("Too many calls of this tenant. Retry in 1 s.");
    expect((await call({ tenant: calm })).status).toBe(200);
    desk.advance({ seconds: 1 });
    expect((await call({ tenant: busy })).status).toBe(200);
  });

  it("is counted by the tenant that a platform role names, not by its own", async () => {
    const [own, named] = [desk.newTenant(), desk.newTenant()];
    const token = await staffToken({ tenant: own, roles: ["super_admin"] }, desk.now());
    const headers = { authorization: `Bearer ${token}`, "x-tenant-id": named };
    for (let index = 0; index < 4; index += 1)
      expect((await sendRaw(desk, path, { headers })).status).toBe(200);
    expect((await sendRaw(desk, path, { headers })).status).toBe(429);
    expect((await call({ tenant: own })).status).toBe(200);
  });
});
