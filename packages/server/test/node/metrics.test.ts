import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { createSupport } from "../../src/index.ts";
import {
  createMetrics,
  type RunningServer,
  serve,
  signStaffToken,
  sqliteDialect,
} from "../../src/node/index.ts";
import { startServer } from "./support/server.ts";

const secret = "a secret for tests that is long enough for HS256";
const running: RunningServer[] = [];

afterEach(async () => {
  for (const server of running.splice(0)) await server.close();
});

/** A desk with metrics: how to call it, and what it shows. */
async function startDesk(token: string | null = null) {
  const metrics = createMetrics();
  const support = createSupport({
    dialect: sqliteDialect(":memory:"),
    auth: { secret },
    telemetry: metrics.telemetry,
  });
  await support.migrate();
  const server = await serve(support, { port: 0, host: "127.0.0.1", metrics: { metrics, token } });
  running.push(server);
  const url = `http://127.0.0.1:${server.port}`;
  const staff = await signStaffToken(
    secret,
    { sub: "agent_marker", tenant: "tenant_marker", roles: ["manager"] },
    60,
  );
  const call = async (method: string, path: string, body?: object) => {
    const response = await fetch(`${url}/api/v1/support${path}`, {
      method,
      headers: { authorization: `Bearer ${staff}`, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return response.json();
  };
  const scrape = (headers: Record<string, string> = {}) => fetch(`${url}/metrics`, { headers });
  return { url, call, scrape, read: async () => await (await scrape()).text() };
}

describe("/metrics", () => {
  it("counts calls by operation and status, with how long they took", async () => {
    const { url, call, read } = await startDesk();
    await call("GET", "/tickets");
    await call("GET", "/tickets");
    await call("GET", "/tickets/nobody");
    await fetch(`${url}/nowhere`);
    const text = await read();
    const count = "olympus_support_request_duration_seconds_count";
    expect(text).toContain(`${count}{operation="listTickets",status="200"} 2`);
    expect(text).toContain(`${count}{operation="getTicket",status="404"} 1`);
    expect(text).toContain(`${count}{operation="none",status="404"} 1`);
    expect(text).toMatch(/duration_seconds_bucket\{le="10",operation="listTickets",status="200"\} 2/);
    expect(text).toContain("olympus_support_requests_in_progress 0");
  });

  it("shows the queue and who is served, of the moment", async () => {
    const { call, read } = await startDesk();
    const start = (customer: string) =>
      call("POST", "/sessions", { customer_id: customer, channel: "chat", initial_message: "marker" });
    await call("PUT", "/agents/agent_marker/status", { status: "available" });
    await start("cust_marker");
    await call("PUT", "/agents/agent_marker/status", { status: "busy" });
    await start("cust_marker_2");
    const text = await read();
    expect(text).toContain('olympus_support_sessions{status="waiting"} 1');
    expect(text).toContain('olympus_support_sessions{status="assigned"} 1');
    expect(text).toMatch(/olympus_support_queue_oldest_wait_seconds \d/);
    expect(text).toContain('olympus_support_sockets{kind="inbox"} 0');
    expect(text).toContain("olympus_support_database_up 1");
    expect(text).toMatch(/nodejs_eventloop_lag_p99_seconds [\d.]/);
    expect(text).toMatch(/process_resident_memory_bytes \d/);
    expect(text).not.toContain("marker");
  });

  it("is for those alone who have its token, when there is one", async () => {
    const { scrape } = await startDesk("scrape me");
    expect((await scrape()).status).toBe(401);
    expect((await scrape({ authorization: "Bearer scrape" })).status).toBe(401);
    const shown = await scrape({ authorization: "Bearer scrape me" });
    expect([shown.status, shown.headers.get("content-type")]).toEqual([
      200,
      "text/plain; version=0.0.4; charset=utf-8",
    ]);
  });

  it("is there by default, and can be turned off", { timeout: 60_000 }, async () => {
    const [on, off] = await Promise.all([
      startServer(),
      startServer([], { environment: { SUPPORT_METRICS: "off" } }),
    ]);
    expect((await fetch(`${on.url}/metrics`)).status).toBe(200);
    expect((await fetch(`${off.url}/metrics`)).status).toBe(404);
  });

  it("still answers without a database, and says that there is none", async () => {
    const metrics = createMetrics();
    metrics.watch({ figures: () => Promise.reject(new Error("gone")) });
    const text = await metrics.text();
    expect(text).toContain("olympus_support_database_up 0");
    expect(text).not.toMatch(/^olympus_support_(?:sessions|turns_running|queue_oldest_wait_seconds)[{ ]/m);
  });

  it("asks the database once, however many scrape", async () => {
    let readings = 0;
    const metrics = createMetrics();
    const figures = {
      sockets: { chat: 1, inbox: 2 },
      calls: { running: 3, waiting: 4, refused: 5 },
      sessions: { waiting: 6, assigned: 7 },
      oldestWaitSeconds: 8.5,
      outboxSeconds: 9.5,
      overdueSeconds: 10.5,
    };
    metrics.watch({
      figures: () => {
        readings += 1;
        return Promise.resolve(figures);
      },
    });
    const texts = await Promise.all([metrics.text(), metrics.text()]);
    texts.push(await metrics.text());
    expect(readings).toBe(1);
    for (const text of texts) {
      expect(text).toContain("olympus_support_turns_refused_total 5");
      expect(text).toContain("olympus_support_queue_oldest_wait_seconds 8.5");
      expect(text).toContain("olympus_support_outbox_oldest_seconds 9.5");
      expect(text).toContain("olympus_support_webhook_overdue_seconds 10.5");
    }
  });
});

describe("the dashboard", () => {
  it("asks for nothing that is not measured", async () => {
    const file = join(import.meta.dirname, "../../../../docs/grafana/olympus-support.json");
    const dashboard = JSON.parse(await readFile(file, "utf8")) as {
      readonly panels: readonly { readonly targets?: readonly { readonly expr: string }[] }[];
    };
    const expressions = dashboard.panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr));
    const { call, read } = await startDesk();
    await call("GET", "/tickets");
    const text = await read();
    const measured = new Set(Array.from(text.matchAll(/^([a-z_0-9]+)[{ ]/gm), ([, name = ""]) => name));
    const asked = expressions.flatMap(
      (expression) => expression.match(/\b(?:olympus|nodejs|process)_\w+/g) ?? [],
    );
    expect(expressions.length).toBeGreaterThan(8);
    expect(asked.length).toBeGreaterThanOrEqual(expressions.length);
    expect(asked.filter((name) => !measured.has(name))).toEqual([]);
  });
});
