import { beforeAll, describe, expect, it } from "vitest";
import { type Desk, engines, useDesk } from "../support/desk.ts";
import { expectSame, filters, queryOf } from "./compare.ts";
import type { Happening } from "./happening.ts";
import { happenings } from "./history.ts";
import { agentOf, complianceOf, dayTeller, sessionComplianceOf, summaryOf } from "./recompute.ts";
import { agentIds, walkAbout } from "./walk.ts";

// WALK_SEED=<seed> repeats a walk, WALK_LENGTH=<steps> takes a longer one.
const seed = Number(process.env["WALK_SEED"] ?? 20260124);
const length = Number(process.env["WALK_LENGTH"] ?? 500);
const zones = ["UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Kiritimati"];

/** Brings the clock to just before the spring's changes of the clocks, in America first. */
function advanceToSpring(desk: Desk): void {
  desk.advance({ hours: 24 * 40 });
}

const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

describe.each(engines)("after a random walk, the report on %s", (engine) => {
  // The recomputation begins with the event of each start.
  const desk = useDesk(engine, { settings: { webhookRetentionDays: 3650 } });
  let tenant: string;
  let all: readonly Happening[];
  let first: string;
  let last: string;

  beforeAll(async () => {
    advanceToSpring(desk);
    tenant = desk.newTenant();
    first = desk.now().toISOString().slice(0, 10);
    await walkAbout(desk, tenant, seed, length);
    last = desk.now().toISOString().slice(0, 10);
    all = await happenings(desk.db, tenant);
  }, 300_000);

  const report = async (query: string) => (await desk.client({ tenant }).get(`/analytics?${query}`)).body;

  it("has seen everything happen", () => {
    const kinds = new Set(all.map((one) => `${one.what} ${one.good ?? ""}`.trim()));
    expect([...kinds].sort()).toEqual([
      "answered",
      "assigned",
      "created",
      "ended false",
      "ended true",
      "given",
      "rated",
      "received",
      "resolution false",
      "resolution true",
      "response false",
      "response true",
      "session resolution false",
      "session resolution true",
      "session response false",
      "session response true",
      "solved",
      "started",
    ]);
    expect([first < "2026-03-08", last > "2026-03-30"]).toEqual([true, true]);
  });

  it.each(zones)("says what the rows say, by day in %s", async (timezone) => {
    for (const filter of filters) {
      const body = await report(
        `start_date=${first}&end_date=${dayAfter(last)}&${queryOf(filter, timezone)}`,
      );
      expectSame(body, all, { filter, timezone });
    }
  });

  it.each(zones)("of single days is that of the happenings of those days in %s", async (timezone) => {
    const dayOf = dayTeller(timezone);
    for (const day of ["2026-03-08", "2026-03-09", "2026-03-15", "2026-03-29", "2026-03-30"]) {
      const some = all.filter((one) => dayOf(one.at) === day);
      const body = await report(`start_date=${day}&end_date=${day}&timezone=${timezone}`);
      expect(body.summary).toEqual(summaryOf(some));
      expect(body.sla_compliance).toEqual(complianceOf(some));
      expect(body.session_sla_compliance).toEqual(sessionComplianceOf(some));
    }
  });

  it("adds up by hour and by week to the whole", async () => {
    const days = "start_date=2026-03-08&end_date=2026-04-05&timezone=Europe/Berlin";
    const total = (series: readonly { total_sessions: number }[]) =>
      series.reduce((sum, bucket) => sum + bucket.total_sessions, 0);
    const { summary, series: hours } = await report(`${days}&group_by=hour`);
    const { series: weeks } = await report(`${days}&group_by=week`);
    expect(hours).toHaveLength(29 * 24 - 1);
    expect(weeks).toHaveLength(5);
    expect([total(hours), total(weeks)]).toEqual([summary.total_sessions, summary.total_sessions]);
  });

  it("lists channels and categories by their number, most first", async () => {
    const { by_channel: channels, by_category: categories } = await report(
      `start_date=${first}&end_date=${last}`,
    );
    const counts = [
      channels.map((row: { sessions: number }) => row.sessions),
      categories.map((row: { count: number }) => row.count),
    ];
    expect(counts).toEqual(counts.map((list) => [...list].sort((one, other) => other - one)));
  });

  it.each(agentIds)("has today's figures of %s", async (agent) => {
    const today = desk.now().toISOString().slice(0, 10);
    const { body } = await desk.client({ tenant }).get(`/agents/${agent}/status`);
    expect(body.metrics_today).toEqual(
      agentOf(
        all.filter((one) => one.at >= today),
        agent,
      ),
    );
  });
});
