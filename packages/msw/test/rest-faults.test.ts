import { SupportClient } from "@olympus-support/sdk";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { createSupportMock, type SupportMock } from "../src/index.ts";
import { clientOf, failureOf, mocked } from "./support/mocked.ts";

/** A client, and the methods of its calls that have reached the mock. */
async function watched(mock: SupportMock): Promise<{ client: SupportClient; arrived: readonly string[] }> {
  const arrived: string[] = [];
  const fetch = (request: Request): Promise<Response> => {
    arrived.push(request.method);
    return mock.fetch(request);
  };
  const client = new SupportClient({ baseUrl: mock.baseUrl, token: await mock.tokenFor(), fetch });
  return { client, arrived };
}

const ticket = { subject: "Salad", description: "Missing", customer_id: "cust_1" };

describe("a fault of REST", () => {
  it("latency: an answer comes when the mock's clock has moved so far, and not before", async () => {
    const { mock } = await mocked();
    const { client, arrived } = await watched(mock);
    mock.fault({ rest: "latency", milliseconds: 3_000, operation: "createTicket" });
    let isAnswered = false;
    const call = client.tickets.create(ticket).then(() => {
      isAnswered = true;
    });
    await vi.waitFor(() => expect(arrived).toEqual(["POST"]));
    expect((await client.tickets.list()).data).toEqual([]);
    await mock.advance({ seconds: 2 });
    expect(isAnswered).toBe(false);
    await mock.advance({ seconds: 1 });
    await call;
    expect((await client.tickets.list()).data).toHaveLength(1);
  });

  it("latency: of a mock that goes with the machine's clock follows a test's own timers", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "Date"] });
    try {
      const { mock, client } = await mocked({ now: "moving" });
      mock.fault({ rest: "latency", milliseconds: 60_000 });
      const call = client.tickets.create(ticket);
      const answered = call.then((made) => made.id);
      await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(1));
      await vi.advanceTimersByTimeAsync(60_000);
      expect(await answered).toBe("ticket_001");
      await mock.close();
    } finally {
      vi.useRealTimers();
    }
  });

  it("429 burst: so many calls are refused, with the time to wait, and then none", async () => {
    const { mock, client } = await mocked();
    mock.fault({ rest: "429 burst", times: 2, retryAfterSeconds: 7 });
    for (let call = 0; call < 2; call += 1) {
      const failure = await failureOf(client.tickets.list());
      expect(failure).toMatchObject({ status: 429, code: "rate_limited", retryAfter: 7 });
    }
    expect((await client.tickets.list()).data).toEqual([]);
  });

  it("401 once: the next call is refused though its token is good", async () => {
    const { mock, client } = await mocked();
    mock.fault({ rest: "401 once" });
    const failure = await failureOf(client.tickets.list());
    expect(failure).toMatchObject({ status: 401, code: "unauthenticated" });
    expect((await client.tickets.list()).data).toEqual([]);
  });

  it("500: nothing is done, and the code says so", async () => {
    const { mock, client } = await mocked();
    mock.fault({ rest: "500", operation: "createTicket" });
    const failure = await failureOf(client.tickets.create(ticket));
    expect(failure).toMatchObject({
      status: 500,
      code: "internal",
      requestId: expect.stringMatching(/^req_/),
    });
    expect((await client.tickets.list()).data).toEqual([]);
  });

  it("timeout: the caller gives up, or the reset ends it", async () => {
    const { mock } = await mocked();
    mock.fault({ rest: "timeout" });
    const { client, arrived } = await watched(mock);
    const controller = new AbortController();
    const abandoned = failureOf(client.tickets.list({}, { signal: controller.signal }));
    const ended = failureOf(client.tickets.create(ticket));
    await vi.waitFor(() => expect(arrived).toHaveLength(2));
    controller.abort();
    expect(await abandoned).toMatchObject({ kind: "abort" });
    await mock.reset();
    expect(await ended).toMatchObject({ kind: "connection" });
    expect((await client.tickets.list()).data).toEqual([]);
  });

  it("is over when it is ended", async () => {
    const { mock, client } = await mocked();
    const end = mock.fault({ rest: "500", times: 99 });
    await failureOf(client.tickets.list());
    end();
    expect((await client.tickets.list()).data).toEqual([]);
  });
});

describe("over MSW", () => {
  const server = setupServer();
  beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());

  it("a timeout is a network error for `fetch` when it ends, and an abort when the caller gives up", async () => {
    const mock = await createSupportMock();
    server.use(...mock.handlers);
    const end = mock.fault({ rest: "timeout" });
    const arrived: string[] = [];
    server.events.on("request:start", ({ request }) => arrived.push(request.url));
    const controller = new AbortController();
    const aborted = failureOf(fetch(`${mock.baseUrl}/tickets`, { signal: controller.signal }));
    const failed = failureOf(fetch(`${mock.baseUrl}/tickets`));
    await vi.waitFor(() => expect(arrived).toHaveLength(2));
    controller.abort();
    expect(await aborted).toMatchObject({ name: "AbortError" });
    end();
    expect(await failed).toBeInstanceOf(TypeError);
  });

  it("a refusal reaches the SDK as the desk's own would", async () => {
    const mock = await createSupportMock();
    server.use(...mock.handlers);
    mock.fault({ rest: "429 burst", times: 1 });
    const client = clientOf(mock);
    const failure = await failureOf(client.tickets.list());
    expect(failure).toMatchObject({ status: 429, code: "rate_limited", retryAfter: 1 });
  });
});
