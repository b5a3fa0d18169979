import { describe, expect, it } from "vitest";
import { createSupport } from "../../src/create-support.ts";
import { createClient } from "../support/client.ts";
import { engines, useDesk } from "../support/desk.ts";
import { createDatabase } from "../support/engines.ts";
import { secret } from "../support/tokens.ts";
import { useHookedDesk } from "./hooked-desk.ts";

describe("a refusal", () => {
  const desk = useDesk("SQLite");

  it("is a problem of RFC 9457 that says what to do", async () => {
    const agent = desk.client({ tenant: desk.newTenant() });
    const { status, headers, body } = await agent.get("/customers/cust_abc");
    expect([status, headers.get("content-type")]).toEqual([404, "application/problem+json"]);
    expect(body).toEqual({
      type: "urn:olympus-support:error:customer_not_found",
      title: "Customer not found",
      status: 404,
      code: "customer_not_found",
      detail: expect.stringMatching(/\w+\. \w+.*\.$/),
      request_id: headers.get("x-request-id"),
    });
  });

  it("is neither stored by caches nor taken for another type", async () => {
    const { headers } = await desk.client({ tenant: desk.newTenant() }).get("/customers/cust_abc");
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });
});

const marker = "xyzzy-password-of-the-database";

function driverError(code: string): Error {
  return Object.assign(new Error(`${marker}: relation "${marker}" does not exist`), { code, detail: marker });
}

describe.each(engines)("while the database fails on %s", (engine) => {
  const desk = useHookedDesk(engine);
  const { client } = desk;
  const fail = (error: unknown): void =>
    desk.beforeQuery(() => {
      throw error;
    });
  const calls = [
    () => client.get("/customers"),
    () => client.put("/customers/cust_abc", { name: "John Doe" }),
    () => client.post("/teams", { name: "Billing" }, { "idempotency-key": "key-1" }),
  ];

  it.each([driverError("42P01"), driverError("SQLITE_ERROR"), new TypeError(marker)])(
    "an error that nobody expected is answered 500, is logged, and keeps its words: %s",
    async (error) => {
      fail(error);
      for (const call of calls) {
        desk.logged.length = 0;
        const { status, body, headers } = await call();
        expect([status, body.code]).toEqual([500, "internal"]);
        expect(JSON.stringify([body, ...headers])).not.toContain(marker);
        expect(desk.logged).toEqual([{ err: expect.anything(), request_id: body.request_id }]);
      }
    },
  );

  it.each([marker, { message: marker }])(
    "so is what is thrown without being an Error: %j",
    async (thrown) => {
      fail(thrown);
      for (const call of calls) {
        const { status, body } = await call();
        expect([status, body.code]).toEqual([500, "internal"]);
        expect(JSON.stringify(body)).not.toContain(marker);
      }
    },
  );

  it.each([
    "SQLITE_BUSY",
    "SQLITE_FULL",
    "SQLITE_IOERR_WRITE",
    "ECONNREFUSED",
    "57P01",
    "57014",
    "53300",
    "08006",
    "40001",
    "40P01",
  ])("%s is answered 503 with a time to retry", async (code) => {
    fail(driverError(code));
    for (const call of calls) {
      const { status, body, headers } = await call();
      expect([status, body.code, headers.get("retry-after")]).toEqual([503, "unavailable", "1"]);
      expect(JSON.stringify(body)).not.toContain(marker);
    }
  });

  it("the server is alive and not ready, and both again afterwards", async () => {
    fail(driverError("ECONNREFUSED"));
    expect((await client.get("//healthz")).status).toBe(200);
    expect((await client.get("//readyz")).status).toBe(503);
    desk.beforeQuery(null);
    expect((await client.get("//readyz")).status).toBe(200);
    expect((await client.get("/customers")).body.data).toEqual([]);
  });
});

it("a database without its tables is not ready", async () => {
  const { dialect } = await createDatabase("SQLite");
  const support = createSupport({ dialect, auth: { secret } });
  const client = createClient(
    (request) => support.app.fetch(request),
    () => "",
  );
  const { status, body } = await client.get("//readyz");
  expect([status, body.code]).toEqual([503, "unavailable"]);
  await support.close();
});
