import { describe, expect, it } from "vitest";
import { useDesk } from "../support/desk.ts";
import { jsonHeaders, sendRaw } from "./send.ts";

const path = "/api/v1/support/customers/cust_abc";
const origin = "https://shop.example";
const exposed = [
  "ETag",
  "Idempotency-Replayed",
  "RateLimit-Limit",
  "RateLimit-Remaining",
  "RateLimit-Reset",
  "Retry-After",
  "X-Request-Id",
];

function listOf(headers: Headers, name: string): string[] {
  return (headers.get(name) ?? "").split(",").map((it) => it.trim());
}

describe("a web page", () => {
  const desk = useDesk("SQLite");

  it("may ask before it calls, without a token", async () => {
    const { status, headers } = await sendRaw(desk, path, {
      method: "OPTIONS",
      headers: {
        origin,
        "access-control-request-method": "PUT",
        "access-control-request-headers": "authorization,content-type,idempotency-key,if-match,x-request-id",
      },
    });
    expect(status).toBe(204);
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(listOf(headers, "access-control-allow-methods")).toEqual(
      expect.arrayContaining(["GET", "POST", "PUT", "DELETE"]),
    );
    expect(listOf(headers, "access-control-allow-headers")).toEqual(
      expect.arrayContaining(["authorization", "content-type", "idempotency-key", "if-match"]),
    );
    expect(headers.get("access-control-max-age")).toBe("600");
  });

  it("may read every kind of answer and the headers that it needs", async () => {
    const good = { ...(await jsonHeaders(desk, { tenant: desk.newTenant() })), origin };
    const answers = [
      await sendRaw(desk, path, { method: "PUT", headers: good, body: "{}" }),
      await sendRaw(desk, path, { method: "PUT", headers: good, body: "{" }),
      await sendRaw(desk, path, { headers: { origin } }),
      await sendRaw(desk, "/nothing", { headers: { origin } }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 400, 401, 404]);
    for (const { headers } of answers) {
      expect(headers.get("access-control-allow-origin")).toBe("*");
      expect(listOf(headers, "access-control-expose-headers")).toEqual(exposed);
      expect(headers.get("access-control-allow-credentials")).toBeNull();
    }
  });
});

describe("with a list of origins", () => {
  const desk = useDesk("SQLite", { origins: [origin, "https://desk.example"] });

  it.each([
    [origin, origin],
    ["https://desk.example", "https://desk.example"],
    ["https://shop.example.evil.test", null],
    ["http://shop.example", null],
    ["null", null],
  ])("a page of %s is answered with %s", async (from, allowed) => {
    const { headers } = await sendRaw(desk, "/healthz", { headers: { origin: from } });
    expect(headers.get("access-control-allow-origin")).toBe(allowed);
    expect(listOf(headers, "vary").map((it) => it.toLowerCase())).toContain("origin");
    expect(headers.get("access-control-allow-credentials")).toBeNull();
  });
});
