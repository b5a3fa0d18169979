import { afterEach, describe, expect, it, vi } from "vitest";
import { SupportClient, TokenError, UsageError } from "../src/index.ts";
import { failureOf, fakeServer, secretToken } from "./support/fake-fetch.ts";

const ok = (): Response => Response.json({ status: "ok" });

afterEach(() => vi.unstubAllGlobals());

describe("baseUrl", () => {
  it.each([
    ["http://desk.test", "http://desk.test"],
    ["http://desk.test/", "http://desk.test"],
    ["http://desk.test/api/v1/support", "http://desk.test"],
    ["http://desk.test/api/v1/support/", "http://desk.test"],
    ["https://desk.test:8443/help", "https://desk.test:8443/help"],
    ["https://desk.test/help/api/v1/support", "https://desk.test/help"],
    [new URL("http://desk.test/api/v1/support"), "http://desk.test"],
  ])("%s reaches the API and the health check of the same server", async (baseUrl, root) => {
    const { client, requests } = fakeServer(ok, { baseUrl });
    await client.tickets.retrieve("tick_1");
    await client.system.health();
    expect(requests.map((request) => request.url)).toEqual([
      `${root}/api/v1/support/tickets/tick_1`,
      `${root}/healthz`,
    ]);
  });

  it("may be relative to the page", async () => {
    vi.stubGlobal("location", { href: "https://shop.test/cart?x=1" });
    const { client, requests } = fakeServer(ok, { baseUrl: "/desk" });
    await client.system.health();
    expect(requests[0]?.url).toBe("https://shop.test/desk/healthz");
  });

  it.each([
    "",
    "desk.test",
    "/api/v1/support",
    "ftp://desk.test",
    "http://me:pw@desk.test",
    "http://desk.test?a=1",
    "http://desk.test#a",
  ])("%j is refused at once", (baseUrl) => {
    const make = (): SupportClient => new SupportClient({ baseUrl, token: "t" });
    expect(make).toThrow(UsageError);
    expect(make).not.toThrow(/pw/);
  });
});

describe("the token", () => {
  it("is asked for once for each call", async () => {
    const token = vi.fn(async () => `token-${token.mock.calls.length}`);
    const { client, requests } = fakeServer(ok, { token });
    await client.agents.retrieve("agent_1");
    await client.agents.retrieve("agent_1");
    await client.system.health();
    expect(requests.map((request) => request.headers.get("authorization"))).toEqual([
      "Bearer token-1",
      "Bearer token-2",
      null,
    ]);
  });

  it("that cannot be had rejects with the reason, and nothing is sent", async () => {
    const cause = new Error("signed out");
    const { client, requests } = fakeServer(ok, { token: () => Promise.reject(cause) });
    const error = await failureOf(client.agents.list());
    expect(error).toBeInstanceOf(TokenError);
    expect(error).toMatchObject({ kind: "token", cause });
    expect(requests).toEqual([]);
  });

  it.each(["", " ", "two words", `${secretToken}\n`, "tökén"])(
    "%j is refused before anything is sent",
    async (token) => {
      const { client, requests } = fakeServer(ok, { token });
      expect(await failureOf(client.agents.list())).toBeInstanceOf(TokenError);
      expect(requests).toEqual([]);
    },
  );
});

describe("headers", () => {
  it("of the call win over those of the client, whatever their case", async () => {
    const { client, requests } = fakeServer(ok, {
      headers: { "X-Request-Id": "a", "X-App": "pos" },
      tenantId: "tenant_9",
    });
    await client.agents.retrieve("agent_1", { headers: { "x-request-id": "b" } });
    const headers = requests[0]?.headers;
    expect(headers?.get("x-request-id")).toBe("b");
    expect(headers?.get("x-app")).toBe("pos");
    expect(headers?.get("x-tenant-id")).toBe("tenant_9");
  });

  it("that HTTP does not allow are refused by name", async () => {
    const { client } = fakeServer(ok, { headers: { "X-App": "a\nb" } });
    expect(await failureOf(client.agents.list())).toMatchObject({
      kind: "usage",
      message: expect.stringContaining('"X-App"'),
    });
  });
});

describe("concurrency and repeats", () => {
  it.each([
    [7, '"7"'],
    ['"7"', '"7"'],
    ["*", "*"],
  ])("ifMatch %s is sent as %s", async (ifMatch, sent) => {
    const { client, requests } = fakeServer(ok);
    await client.tickets.update("tick_1", { status: "open" }, { ifMatch });
    expect(requests[0]?.headers.get("if-match")).toBe(sent);
  });

  it("each call has an idempotency key of its own unless one is given", async () => {
    const { client, requests } = fakeServer(ok);
    await client.sessions.hold("sess_1");
    await client.sessions.hold("sess_1");
    await client.sessions.hold("sess_1", { idempotencyKey: "mine" });
    const keys = requests.map((request) => request.headers.get("idempotency-key"));
    expect(new Set(keys).size).toBe(3);
    expect(keys[2]).toBe("mine");
  });

  it("a call that is awaited twice is sent once", async () => {
    const { client, requests } = fakeServer(ok);
    const call = client.sessions.hold("sess_1");
    await Promise.all([call, call, call.withResponse()]);
    expect(requests).toHaveLength(1);
  });

  it("a call that nobody awaits is sent all the same", async () => {
    const { client, requests } = fakeServer(ok);
    void client.sessions.hold("sess_1").catch(() => {});
    await vi.waitFor(() => expect(requests).toHaveLength(1));
  });
});

describe("what is passed", () => {
  it("is sent as JSON, with what is undefined left out", async () => {
    const { client, requests } = fakeServer(ok);
    await client.sessions.start({
      customer_id: "cust_1",
      channel: "chat",
      context: { order_id: "ö", note: undefined },
    });
    expect(requests[0]?.headers.get("content-type")).toBe("application/json");
    expect(await requests[0]?.json()).toEqual({
      customer_id: "cust_1",
      channel: "chat",
      context: { order_id: "ö" },
    });
  });

  it("sends no body where the operation takes none", async () => {
    const { client, requests } = fakeServer(ok);
    await client.sessions.hold("sess_1");
    expect(requests[0]?.body).toBe(null);
    expect(requests[0]?.headers.get("content-type")).toBe(null);
  });

  it("cannot leave its place in the address", async () => {
    const { client, requests } = fakeServer(ok);
    await client.tickets.removeTag("a/b?c#d", "é %2e");
    await client.kb.search({ q: "a&limit=1 #x" });
    expect(requests.map((request) => request.url.replace("http://desk.test/api/v1/support", ""))).toEqual([
      "/tickets/a%2Fb%3Fc%23d/tags/%C3%A9%20%252e",
      "/kb/search?q=a%26limit%3D1%20%23x",
    ]);
  });

  it.each(["", ".", ".."])("as an id may not be %j", async (id) => {
    const { client, requests } = fakeServer(ok);
    expect(await failureOf(client.tickets.removeTag("tick_1", id))).toBeInstanceOf(UsageError);
    expect(await failureOf(client.sessions.listMessages(id))).toBeInstanceOf(UsageError);
    expect(requests).toEqual([]);
  });

  it("that JSON cannot hold is refused before anything is sent", async () => {
    const { client, requests } = fakeServer(ok);
    const error = await failureOf(client.customers.upsert("cust_1", { metadata: { points: 1n } }));
    expect(error).toMatchObject({ kind: "usage", cause: expect.any(TypeError) });
    expect(requests).toEqual([]);
  });
});

it("uses the global fetch of the moment of the call", async () => {
  const client = new SupportClient({ baseUrl: "http://desk.test", token: "t" });
  vi.stubGlobal("fetch", async (request: Request) => Response.json({ status: request.method }));
  expect(await client.system.health()).toEqual({ status: "GET" });
});

it("gives the response, the ETag and the request id with the data", async () => {
  const headers = { etag: '"3"', "x-request-id": "req_1" };
  const { client } = fakeServer(() => Response.json({ id: "tick_1" }, { headers }));
  const call = client.tickets.retrieve("tick_1");
  const { data, response, etag, requestId } = await call.withResponse();
  expect({ data, etag, requestId, status: response.status }).toEqual({
    data: { id: "tick_1" },
    etag: '"3"',
    requestId: "req_1",
    status: 200,
  });
  expect(await call.finally(() => {})).toBe(data);
  expect(`${call}`).toBe("[object ApiCall]");
});
