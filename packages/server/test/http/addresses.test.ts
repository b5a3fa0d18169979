import { describe, expect, it } from "vitest";
import { operations } from "../../src/generated/operations.ts";
import { useDesk } from "../support/desk.ts";
import { jsonHeaders, sendRaw } from "./send.ts";

const base = "/api/v1/support";
const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/** The methods that each address of the document takes. */
const taken = new Map<string, Set<string>>();
for (const { path, method } of Object.values(operations)) {
  const address = path.replaceAll(/\{\w+\}/g, "nobody");
  taken.set(address, (taken.get(address) ?? new Set()).add(method.toUpperCase()));
}

describe("an address", () => {
  const desk = useDesk("SQLite");

  it.each([
    "/",
    "/api/v1/support",
    `${base}/`,
    `${base}/nothing`,
    `${base}/customers/`,
    `${base}/customers/cust_abc/`,
    `${base}//customers`,
    `/${base}/customers`,
    `${base}/Customers`,
    `${base}/customers;x=1`,
    `${base}/customers%2F`,
    `${base}%2Fcustomers`,
    `${base}/customers.json`,
    "/api/v2/support/customers",
    "/healthz/",
  ])("%s is nothing", async (path) => {
    const headers = await jsonHeaders(desk, { tenant: desk.newTenant() });
    const { status, body, headers: answered } = await sendRaw(desk, path, { headers });
    expect([status, body.code]).toEqual([404, "not_found"]);
    expect(answered.get("content-type")).toBe("application/problem+json");
  });

  it.each([...taken])("%s takes its own methods only", async (path, its) => {
    for (const method of methods.filter((candidate) => !its.has(candidate))) {
      const { status, body } = await sendRaw(desk, path, { method });
      expect([method, status, body.code]).toEqual([method, 405, "method_not_allowed"]);
    }
  });

  it("says in Allow which methods it takes", async () => {
    for (const [path, its] of taken) {
      const { headers } = await sendRaw(desk, path, { method: "PATCH" });
      const allowed = (headers.get("allow") ?? "").split(",").map((it) => it.trim());
      expect({ path, allowed }).toEqual({ path, allowed: expect.arrayContaining([...its]) });
    }
  });

  it("answers HEAD as GET, without the body", async () => {
    const headers = await jsonHeaders(desk, { tenant: desk.newTenant() });
    const path = `${base}/customers`;
    expect(await sendRaw(desk, path, { method: "HEAD", headers })).toMatchObject({ status: 200, body: null });
    expect(await sendRaw(desk, path, { method: "HEAD" })).toMatchObject({ status: 401, body: null });
  });

  it("does not take another method from a header or parameter", async () => {
    const headers = await jsonHeaders(desk, { tenant: desk.newTenant() });
    const path = `${base}/customers/cust_abc`;
    const override = { ...headers, "x-http-method-override": "PUT" };
    expect((await sendRaw(desk, path, { headers: override })).status).toBe(404);
    expect((await sendRaw(desk, `${path}?_method=PUT`, { headers })).status).toBe(400);
  });

  it("with dot segments is the one that they lead to", async () => {
    const headers = await jsonHeaders(desk, { tenant: desk.newTenant() });
    const status = async (path: string) => (await sendRaw(desk, path, { headers })).status;
    expect(await status(`${base}/teams/../customers`)).toBe(200);
    expect(await status(`${base}/teams/%2e%2e/customers`)).toBe(200);
    expect(await status(`${base}/teams/..%2fcustomers`)).toBe(400);
  });

  it("serves the document as it was written", async () => {
    const { status, body } = await sendRaw(desk, "/openapi.json");
    expect([status, body.openapi]).toEqual([200, "3.1.0"]);
  });
});

describe("a call's id", () => {
  const desk = useDesk("SQLite");

  it("is the caller's own, in the answer and in its problem", async () => {
    const sent = { "x-request-id": "shop-42/~:!" };
    const { headers, body } = await sendRaw(desk, `${base}/customers`, { headers: sent });
    expect([headers.get("x-request-id"), body.request_id]).toEqual(["shop-42/~:!", "shop-42/~:!"]);
  });

  it.each(["", "a b", "x".repeat(129), "caf\u00e9"])("is made when the caller's is none: %j", async (id) => {
    const { headers, body } = await sendRaw(desk, `${base}/nothing`, { headers: { "x-request-id": id } });
    expect(headers.get("x-request-id")).toMatch(/^req_[0-9a-z]{20,}$/);
    expect(body.request_id).toBe(headers.get("x-request-id"));
  });

  it("is in every kind of answer", async () => {
    const good = await jsonHeaders(desk, { tenant: desk.newTenant() });
    const answers = [
      await sendRaw(desk, "/healthz"),
      await sendRaw(desk, `${base}/customers`, { headers: good }),
      await sendRaw(desk, `${base}/customers`, { method: "PATCH" }),
      await sendRaw(desk, `${base}/customers/cust_abc`, { method: "PUT", headers: good, body: "{" }),
    ];
    const ids = answers.map(({ headers }) => headers.get("x-request-id"));
    expect(ids.every((id) => id !== null)).toBe(true);
    expect(new Set(ids).size).toBe(answers.length);
  });
});
