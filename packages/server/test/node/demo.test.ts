import { beforeAll, describe, expect, it } from "vitest";
import { newFolder, start } from "./support/program.ts";
import { startServer, type TestServer } from "./support/server.ts";

interface Ticket {
  readonly status: string;
  readonly sla: { readonly status: string };
}

interface Session {
  readonly status: string;
  readonly rating: object | null;
  readonly queue_position: number;
  readonly created_at: string;
}

function count(words: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    [...new Set(words)].map((word) => [word, words.filter((other) => other === word).length]),
  );
}

async function statuses(server: TestServer, path: string): Promise<Readonly<Record<string, number>>> {
  const rows = await server.list<{ readonly status: string }>(path);
  return count(rows.map((row) => row.status));
}

describe("serve --demo", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer(["--demo"]);
  });

  it("fills the desk with a past and a present", async () => {
    expect(await statuses(server, "/tickets?limit=200")).toEqual({
      new: 4,
      open: 5,
      pending: 4,
      on_hold: 3,
      solved: 3,
      closed: 3,
    });
    expect(await statuses(server, "/sessions?limit=200")).toEqual({
      queued: 1,
      active: 5,
      on_hold: 1,
      resolved: 17,
      closed: 2,
    });
    expect(await statuses(server, "/agents?limit=200")).toEqual({
      available: 6,
      busy: 1,
      away: 1,
      offline: 1,
    });
    expect(await statuses(server, "/kb/articles?limit=200")).toEqual({
      published: 24,
      internal: 3,
      draft: 3,
    });
    expect(await server.list("/customers?limit=200")).toHaveLength(24);
    expect(await server.list("/teams")).toHaveLength(4);
    expect(server.err()).toContain("Demo data: 387 of 387");
  });

  it("has met, running, endangered, missed and paused service levels", async () => {
    const tickets = await server.list<Ticket>("/tickets?limit=200");
    expect(Object.keys(count(tickets.map((ticket) => ticket.sla.status))).sort()).toEqual([
      "at_risk",
      "breached",
      "met",
      "paused",
      "within_sla",
    ]);
  });

  it("reports figures of the last days that look real", async () => {
    const now = Date.now();
    const day = (back: number): string => new Date(now - back * 86_400_000).toISOString().slice(0, 10);
    const report = await server.call("GET", `/analytics?start_date=${day(9)}&end_date=${day(0)}`);
    const { summary, sla_compliance: levels } = report.body as Record<string, Record<string, number>>;
    expect(summary).toMatchObject({ total_sessions: 26, total_tickets: 22 });
    expect(summary?.["satisfaction_score"]).toBeGreaterThan(3.5);
    expect(summary?.["avg_response_time_seconds"]).toBeGreaterThan(15);
    expect(levels?.["response_sla_met"]).toBeGreaterThan(50);
    const sessions = await server.list<Session>("/sessions?limit=200");
    expect(sessions.filter((session) => session.rating !== null)).toHaveLength(16);
    expect(new Set(sessions.map((session) => session.created_at.slice(0, 10))).size).toBeGreaterThan(5);
    expect(sessions.filter((session) => session.queue_position === 1)).toHaveLength(1);
  });
});

describe("serve --demo again", { timeout: 60_000 }, () => {
  it("adds nothing", async () => {
    const folder = await newFolder();
    const first = await startServer(["--demo"], { folder });
    first.child.kill("SIGTERM");
    await first.ended;
    const second = await startServer(["--demo"], { folder });
    expect(second.err()).toBe("");
    expect(await second.list("/tickets?limit=200")).toHaveLength(22);
  });

  it("is not mixed with customers of one's own, and says so", async () => {
    const folder = await newFolder();
    const first = await startServer([], { folder });
    await first.call("PUT", "/customers/cust_mine", { name: "Mine" });
    first.child.kill("SIGTERM");
    await first.ended;
    const second = await startServer(["--demo"], { folder });
    expect(second.err()).toContain("The tenant demo has customers, but not all of the demo data");
    expect(await second.list("/customers")).toHaveLength(1);
  });

  it("notices that an earlier start was interrupted, and says so", async () => {
    const folder = await newFolder();
    const first = await start(["serve", "--dev", "--demo", "--port", "0"], { folder });
    await expect.poll(first.err, { timeout: 30_000, interval: 5 }).toContain("Demo data: ");
    first.child.kill("SIGKILL");
    await first.ended;
    const second = await startServer(["--demo"], { folder });
    expect(second.err()).toContain("filling it was interrupted");
    expect((await fetch(`${second.url}/readyz`)).status).toBe(200);
  });
});
