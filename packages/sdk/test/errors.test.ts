import { inspect } from "node:util";
import { describe, expect, it, vi } from "vitest";
import {
  AbortError,
  ApiError,
  ConnectionError,
  DecodeError,
  isApiError,
  isSupportClientError,
  SupportClientError,
  TokenError,
  UsageError,
} from "../src/index.ts";
import { failureOf, fakeServer, problem, secretToken } from "./support/fake-fetch.ts";

const refusal = (): Response =>
  Response.json(
    {
      code: "invalid_request",
      detail: "Look.",
      errors: [{ pointer: "/subject", message: "Give one." }, "junk"],
    },
    {
      status: 400,
      headers: { "x-request-id": "req_7", "set-cookie": "sid=crumbs", "x-api-token": "hidden", etag: '"3"' },
    },
  );

describe("a refused call", () => {
  it("says everything that the server said", async () => {
    const error = await failureOf(fakeServer(refusal).client.tickets.retrieve("tick_1"));
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      name: "ApiError",
      message: "getTicket: Look. [400 invalid_request, request req_7]",
      status: 400,
      code: "invalid_request",
      detail: "Look.",
      requestId: "req_7",
      operationId: "getTicket",
      etag: '"3"',
      retryAfter: null,
      errors: [{ pointer: "/subject", message: "Give one." }],
    });
    expect((error as ApiError).headers.get("x-api-token")).toBe("hidden");
    expect((error as ApiError).body).toMatchObject({ code: "invalid_request" });
  });

  it("takes the request id from the body when no header has it", async () => {
    const { client } = fakeServer(() => Response.json({ request_id: "req_in_body" }, { status: 500 }));
    expect(await failureOf(client.agents.list())).toMatchObject({
      requestId: "req_in_body",
      code: "unknown",
    });
  });

  it("keeps a code that this version does not know", async () => {
    const error = await failureOf(fakeServer(() => problem(409, "brand_new")).client.agents.list());
    expect(isApiError(error) && error.code).toBe("brand_new");
  });

  it.each([
    ["7", 7],
    ["Sat, 24 Jan 2026 19:31:30 GMT", 90],
    ["Sat, 24 Jan 2026 19:00:00 GMT", 0],
    ["soon", null],
    ["-3", null],
  ])("reads Retry-After %s as %s seconds", async (value, seconds) => {
    const headers = { "retry-after": value, date: "Sat, 24 Jan 2026 19:30:00 GMT" };
    const error = await failureOf(
      fakeServer(() => problem(429, "rate_limited", headers)).client.agents.list(),
    );
    expect(error).toMatchObject({ retryAfter: seconds });
  });

  it.each([301, 304, 199 + 100])("is also one of status %s", async (status) => {
    const { client } = fakeServer(() => new Response(null, { status: status === 299 ? 300 : status }));
    expect(await failureOf(client.agents.list())).toBeInstanceOf(ApiError);
  });
});

describe("isApiError", () => {
  it("narrows to the code that is asked for", async () => {
    const error = await failureOf(
      fakeServer(() => problem(409, "session_closed")).client.sessions.retrieve("s"),
    );
    expect(isApiError(error, "session_closed")).toBe(true);
    expect(isApiError(error, "ticket_closed")).toBe(false);
    expect(isApiError(error)).toBe(true);
  });

  it.each([null, undefined, "api", {}, { kind: "api" }, new Error("api"), new UsageError("x")])(
    "refuses %s",
    (value) => {
      expect(isApiError(value)).toBe(false);
    },
  );

  it("knows errors of another copy of the package", async () => {
    const error = await failureOf(
      fakeServer(() => problem(409, "session_closed")).client.sessions.retrieve("s"),
    );
    vi.resetModules();
    const other = await import("../src/index.ts");
    expect(error instanceof other.ApiError).toBe(false);
    expect(other.isSupportClientError(error)).toBe(true);
    expect(other.isApiError(error, "session_closed")).toBe(true);
  });
});

describe("a success that is none", () => {
  it.each([
    ["nothing", 204, null],
    ["an empty text", 200, ""],
    ["HTML", 200, "<p>Hello</p>"],
    ["half of a JSON text", 201, '{"id":'],
    ["a JSON text that is no object", 200, "42"],
    ["null", 200, "null"],
    ["an array", 200, "[]"],
  ])("rejects %s with the status and the request id", async (_, status, body) => {
    const { client } = fakeServer(() => new Response(body, { status, headers: { "x-request-id": "req_9" } }));
    const error = await failureOf(client.tickets.retrieve("tick_1"));
    expect(error).toBeInstanceOf(DecodeError);
    expect(error).toMatchObject({
      name: "DecodeError",
      kind: "decode",
      status,
      requestId: "req_9",
      body: body ?? "",
    });
  });

  it("rejects an empty body whose length is declared", async () => {
    const { client } = fakeServer(() => new Response(null, { headers: { "content-length": "0" } }));
    expect(await failureOf(client.agents.list())).toBeInstanceOf(DecodeError);
  });

  it("takes a JSON object whatever its content type says", async () => {
    const { client } = fakeServer(
      () => new Response('{"status":"ok"}', { headers: { "content-type": "text/plain" } }),
    );
    expect(await client.system.health()).toEqual({ status: "ok" });
  });
});

describe("a call without an answer", () => {
  it("keeps what fetch threw, and says why in its message", async () => {
    const cause = new TypeError("fetch failed", { cause: new Error("connect ECONNREFUSED 127.0.0.1:9") });
    const { client } = fakeServer(() => Promise.reject(cause));
    const error = await failureOf(client.agents.list());
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ name: "ConnectionError", operationId: "listAgents", cause });
    expect(String(error)).toContain("fetch failed: connect ECONNREFUSED 127.0.0.1:9");
  });

  it("is a ConnectionError too when a fetch of one's own throws at once", async () => {
    const { client } = fakeServer(() => {
      throw new Error("no network here");
    });
    expect(await failureOf(client.agents.list())).toMatchObject({
      kind: "connection",
      cause: { message: "no network here" },
    });
  });
});

describe("what is written to a log", () => {
  const failures: Record<string, () => Promise<unknown>> = {
    api: () => failureOf(fakeServer(refusal).client.agents.list()),
    decode: () => failureOf(fakeServer(() => new Response(`<p>${secretToken}</p>`)).client.agents.list()),
    connection: () =>
      failureOf(
        fakeServer((request) => {
          const error = new Error(`sent ${request.headers.get("authorization")}`);
          return Promise.reject(
            Object.assign(error, { config: { headers: { authorization: secretToken } } }),
          );
        }).client.agents.list(),
      ),
    header: () =>
      failureOf(fakeServer(refusal, { headers: { "x-key": `${secretToken}\n!` } }).client.agents.list()),
    token: () => failureOf(fakeServer(refusal, { token: `Bearer ${secretToken}` }).client.agents.list()),
  };

  it.each(Object.entries(failures))("of a failure of kind %s holds no secret", async (_, fail) => {
    const error = await fail();
    const nested = { error, errors: [error] };
    const texts = [
      String(error),
      JSON.stringify(nested),
      inspect(nested, { depth: 9 }),
      (error as Error).stack ?? "",
    ];
    for (const text of texts) {
      expect(text).not.toMatch(/secret-payload|crumbs|hidden/);
      expect(text).toContain((error as Error).message.slice(0, 20));
    }
  });

  it("shows harmless headers and hides all others", async () => {
    const error = await failureOf(fakeServer(refusal).client.agents.list());
    expect(JSON.parse(JSON.stringify(error)).headers).toEqual({
      "content-type": "application/json",
      etag: '"3"',
      "set-cookie": "[redacted]",
      "x-api-token": "[redacted]",
      "x-request-id": "req_7",
    });
    expect(inspect(error)).toContain("status: 400");
  });

  it("of the client itself holds no token", () => {
    const { client } = fakeServer(refusal);
    expect(inspect(client, { depth: 9, showHidden: true }) + JSON.stringify(client)).not.toContain(
      "secret-payload",
    );
  });
});

it("rejects withResponse() as the call itself does", async () => {
  const call = fakeServer(refusal).client.agents.retrieve("agent_1");
  const error = await failureOf(call.withResponse());
  expect(isApiError(error, "invalid_request")).toBe(true);
  expect(await failureOf(call)).toBe(error);
});

it("throws nothing but errors of one base class", async () => {
  const { client } = fakeServer(refusal);
  const classes = [AbortError, ApiError, ConnectionError, DecodeError, TokenError, UsageError];
  for (const one of classes) expect(one.prototype).toBeInstanceOf(SupportClientError);
  expect(isSupportClientError(await failureOf(client.tickets.retrieve("..")))).toBe(true);
});
