import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Log } from "../../src/log.ts";
import { createTraces } from "../../src/node/index.ts";
import { builtInActions, httpBackend, withBackend } from "../../src/quick-actions/index.ts";
import { secret, useFakeBackEnd } from "../quick-actions/fake-back-end.ts";
import type { Answer } from "../support/client.ts";
import { engines, useDesk } from "../support/desk.ts";
import type { EngineName } from "../support/engines.ts";
import { staffToken } from "../support/tokens.ts";
import { hookedTenant } from "../webhooks/support/hooked-tenant.ts";
import { receivers } from "../webhooks/support/receivers.ts";
import { type SeenSpan, startCollector } from "./collector.ts";

const remote = { traceId: "4bf92f3577b34da6a3ce929d0e0e4736", spanId: "00f067aa0ba902b7" };
const traceparent = `00-${remote.traceId}-${remote.spanId}-01`;
const words = "My card is 4111 1111 1111 1111";

/** The collector and what sends to it: the standard variable counts at the moment at which traces are made. */
async function openTraces(trustCallers: boolean) {
  const collector = await startCollector();
  process.env["OTEL_EXPORTER_OTLP_ENDPOINT"] = collector.url;
  const traces = await createTraces({ trustCallers });
  delete process.env["OTEL_EXPORTER_OTLP_ENDPOINT"];
  return { collector, traces };
}

const opened = new Map<EngineName, Awaited<ReturnType<typeof openTraces>>>();
for (const engine of engines) opened.set(engine, await openTraces(true));

describe.each(engines)("the traces of a desk on %s", (engine) => {
  const { collector, traces } = opened.get(engine) ?? missing();
  const backEnd = useFakeBackEnd();
  const lines: Record<string, unknown>[] = [];
  const log: Log = { info: (fields) => lines.push(fields), error: (fields) => lines.push(fields) };
  const listeners = receivers(() => new Date());
  const backend = httpBackend({
    url: "http://127.0.0.1/refund",
    secret,
    dryRun: true,
    fetch: (_, init) => fetch(`${backEnd.url}?key=hidden_in_address`, init),
  });
  const desk = useDesk(engine, {
    tracing: traces.tracing,
    log,
    fetch: listeners.fetch,
    quickActions: builtInActions.map((action) => withBackend(action, backend)),
  });
  let hook: { readonly id: string; readonly url: string; readonly secret: string };
  let token: string;
  let ticket: string;
  let chatToken: string;

  beforeAll(async () => {
    const { tenant, admin, ...more } = await hookedTenant(desk);
    hook = await more.hook();
    listeners.behave(hook.url, () => new Response(null, { status: 500 }));
    token = await staffToken({ tenant, roles: ["tenant_admin"] }, desk.now());
    const call = async (
      method: string,
      path: string,
      body: object | null,
      headers = {},
    ): Promise<Answer["body"]> => {
      const sent = {
        method,
        headers: { authorization: `Bearer ${token}`, "content-type": "application/json", ...headers },
        ...(body === null ? {} : { body: JSON.stringify(body) }),
      };
      const address = `http://localhost/api/v1/support${path}`;
      return await (await desk.support.app.fetch(new Request(address, sent))).json();
    };
    const about = { customer_id: "cust_abc", subject: words, description: words };
    const named = { traceparent, "x-request-id": "req_of_the_ticket" };
    ticket = (await call("POST", "/tickets", about, named)).id;
    const start = { customer_id: "cust_abc", channel: "chat", initial_message: words };
    chatToken = (await call("POST", "/sessions", start)).chat_token;
    await call("GET", `/tickets/${ticket}?token=hidden_in_query`, null).catch(() => undefined);
    await call("GET", "/tickets/nobody", null, { traceparent: "garbage" });
    await call("PUT", "/tickets/nobody", { priority: "high" });
    const context = { order_id: "ord_1", refund_amount: 5 };
    await call("POST", "/quick-actions/action_refund/execute", { ticket_id: ticket, context });
    await admin.get("/agents");
    await desk.support.tick();
    const [first] = listeners.received;
    expect(first?.url).toBe(hook.url);
    await traces.close();
  });
  afterAll(() => collector.close());

  const named = (name: string): SeenSpan[] => collector.spans.filter((span) => span.name === name);
  const below = (span: SeenSpan | undefined): SeenSpan[] =>
    collector.spans.filter((other) => other.parentSpanId === span?.spanId);
  const database = engine === "SQLite" ? "sqlite" : "postgresql";

  it("show a call with its route, status and request, below the caller's own span", () => {
    const [call] = named("POST /api/v1/support/tickets");
    expect(call).toMatchObject({
      kind: 2,
      failed: false,
      traceId: remote.traceId,
      parentSpanId: remote.spanId,
    });
    expect(call?.attributes).toEqual({
      "http.request.method": "POST",
      "http.route": "/api/v1/support/tickets",
      "http.response.status_code": 201,
      "url.path": "/api/v1/support/tickets",
      "url.scheme": "http",
      "olympus_support.operation": "createTicket",
      "olympus_support.request_id": "req_of_the_ticket",
    });
    expect(below(call)).toMatchObject([
      { name: "transaction", kind: 3, failed: false, attributes: { "db.system.name": database } },
    ]);
  });

  it("name calls by their routes, whatever ids are in the address, and begin anew without a usable parent", () => {
    const seen = named("GET /api/v1/support/tickets/{ticket_id}");
    expect(seen.map(({ attributes }) => attributes["http.response.status_code"])).toEqual([400, 404]);
    for (const span of seen) expect([span.parentSpanId, span.failed]).toEqual([undefined, false]);
    const [refused] = named("PUT /api/v1/support/tickets/{ticket_id}");
    expect(below(refused)).toMatchObject([
      { name: "transaction", failed: false, attributes: { "olympus_support.refusal": "ticket_not_found" } },
    ]);
  });

  it("show what a back-end was asked, between the transactions, and tell it the trace", () => {
    const [call] = named("POST /api/v1/support/quick-actions/{action_id}/execute");
    expect(below(call).map(({ name }) => name)).toEqual(["transaction", "POST", "transaction"]);
    const asked = below(call)[1];
    expect(asked).toMatchObject({ kind: 3, failed: false });
    expect(asked?.attributes).toEqual({
      "http.request.method": "POST",
      "http.response.status_code": 200,
      "server.address": "127.0.0.1",
      "server.port": 80,
    });
    expect(backEnd.told[0]?.headers["traceparent"]).toBe(`00-${asked?.traceId}-${asked?.spanId}-01`);
  });

  it("show what a tick did, and not the duties that found nothing to do", () => {
    const duties = collector.spans.filter(({ name }) => name.startsWith("duty ")).map(({ name }) => name);
    expect(duties).toContain("duty relayEvents");
    expect(duties).toContain("duty deliver");
    expect(duties).not.toContain("duty giveUpTransfers");
    for (const [span] of duties.map(named)) {
      expect([span?.parentSpanId, span?.kind, below(span).length > 0]).toEqual([undefined, 1, true]);
    }
  });

  it("show a webhook that fails as failed, and tell it the trace", () => {
    const sent = below(named("duty deliver")[0]).filter(({ name }) => name === "POST");
    expect(sent.length).toBeGreaterThan(0);
    const parents = listeners.received.map(({ headers }) => headers.get("traceparent")).sort();
    expect(parents).toEqual(sent.map(({ traceId, spanId }) => `00-${traceId}-${spanId}-01`).sort());
    for (const { failed, attributes } of sent) {
      expect([failed, attributes]).toEqual([
        true,
        {
          "http.request.method": "POST",
          "http.response.status_code": 500,
          "server.address": new URL(hook.url).hostname,
          "server.port": 443,
          "error.type": "500",
        },
      ]);
    }
  });

  it("hold no token, secret, query, text or person", () => {
    const secrets = [token, chatToken, hook.secret, secret, "hidden_in_query", "hidden_in_address", words];
    const text = collector.text();
    expect(text.length).toBeGreaterThan(1000);
    for (const hidden of [...secrets, "4111", "cust_abc", "/in", "Bearer"]) {
      expect([hidden, text.includes(hidden)]).toEqual([hidden, false]);
    }
  });

  it("are named in the log", () => {
    const line = lines.find((fields) => fields["request_id"] === "req_of_the_ticket");
    expect(line).toMatchObject({ operation: "createTicket", trace_id: remote.traceId });
  });
});

it("do not follow a caller who is not trusted", async () => {
  const { collector, traces } = await openTraces(false);
  const stretch = { name: "call", kind: "server", caller: traceparent } as const;
  const seen = await traces.tracing.span(stretch, async () => traces.tracing.traceId());
  await traces.close();
  collector.close();
  expect(collector.spans).toMatchObject([{ name: "call", traceId: seen, parentSpanId: undefined }]);
  expect(seen).not.toBe(remote.traceId);
});

it("tell of a failure its kind and not its message", async () => {
  const { collector, traces } = await openTraces(false);
  const failing = traces.tracing.span({ name: "work", kind: "internal", onlyIfBusy: true }, () =>
    Promise.reject(new RangeError(words)),
  );
  await expect(failing).rejects.toThrow(words);
  await traces.tracing.span({ name: "idle", kind: "internal", onlyIfBusy: true }, async () => undefined);
  await traces.close();
  collector.close();
  expect(collector.spans).toMatchObject([
    { name: "work", failed: true, attributes: { "error.type": "RangeError" } },
  ]);
  expect(collector.text()).not.toContain(words);
});

function missing(): never {
  throw new Error("There is no collector.");
}
