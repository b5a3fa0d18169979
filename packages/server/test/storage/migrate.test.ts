import type { Kysely } from "kysely";
import { type Migration, Migrator } from "kysely/migration";
import { describe, expect, it, onTestFinished } from "vitest";
import { createSupport } from "../../src/create-support.ts";
import { isMigrated, migrate } from "../../src/storage/migrate.ts";
import { up as desk } from "../../src/storage/migrations/0001-desk.ts";
import { up as people } from "../../src/storage/migrations/0002-people.ts";
import { up as sessions } from "../../src/storage/migrations/0003-sessions.ts";
import { up as tickets } from "../../src/storage/migrations/0004-tickets.ts";
import { up as actionsArticlesFigures } from "../../src/storage/migrations/0005-actions-articles-figures.ts";
import type { Database } from "../../src/storage/schema.ts";
import { createStorage } from "../../src/storage/storage.ts";
import { systemStopwatch } from "../../src/system-clock.ts";
import { storedRows } from "../races/stored-rows.ts";
import { createClient } from "../support/client.ts";
import { createDatabase, type EngineName, engines } from "../support/engines.ts";
import { secret, staffToken } from "../support/tokens.ts";

/** Every migration, in order. */
const all = [
  "0001-desk",
  "0002-people",
  "0003-sessions",
  "0004-tickets",
  "0005-actions-articles-figures",
  "0006-lists",
  "0007-named-messages",
  "0008-chat",
  "0009-sla",
  "0010-webhooks",
  "0011-actions",
  "0013-figures",
  "0014-customers",
  "0014b-audit",
  "0014c-erasure",
  "0014d-retention",
  "0015-routing",
  "0016-opening-hours",
  "0017-session-clocks",
  "0018-event-catalogue",
  "0019-figures-by-agent",
  "0020-warnings",
  "0021-placed-events",
];

const now = new Date("2026-01-24T19:30:00Z");

/** A database of its own, gone after the test. */
async function open(engine: EngineName) {
  const { dialect, drop } = await createDatabase(engine);
  const support = createSupport({ dialect, auth: { secret }, clock: () => now });
  const { db } = createStorage(dialect, systemStopwatch);
  onTestFinished(async () => {
    await db.destroy();
    await drop();
  });
  const client = (token: () => Promise<string> | string) =>
    createClient((request) => support.app.fetch(request), token);
  const agent = client(() => staffToken({ tenant: "tenant_a" }, now));
  return { support, db, agent, client };
}

/** Brings the database to the schema of a version that had only these migrations. */
async function migrateTo(db: Kysely<Database>, migrations: Record<string, Migration>): Promise<void> {
  const { error } = await new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
  }).migrateToLatest();
  if (error !== undefined) throw error;
}

describe.each(engines)("migrating on %s", (engine) => {
  it("again changes nothing: chat tokens stay good and every row is as it was", async () => {
    const { support, db, agent, client } = await open(engine);
    await support.migrate();
    await agent.put("/agents/agent_001/status", { status: "available" });
    const { body } = await agent.post("/sessions", { customer_id: "cust_abc", channel: "chat" });
    const before = await storedRows(db);
    expect(await support.migrate()).toEqual([]);
    expect(await storedRows(db)).toEqual(before);
    const customer = client(() => body.chat_token);
    expect((await customer.get(`/sessions/${body.session_id}`)).status).toBe(200);
  });

  it("from an older version runs what is new and keeps what is there", async () => {
    const { support, db, agent } = await open(engine);
    const old = {
      "0001-desk": { up: desk },
      "0002-people": { up: people },
      "0003-sessions": { up: sessions },
    };
    await migrateTo(db, old);
    const customer = { tenant_id: "tenant_a", id: "cust_old", name: "John Doe", email: null, metadata: "{}" };
    const times = { created_at: now.toISOString(), updated_at: now.toISOString() };
    const former = db as unknown as Kysely<{ customers: Record<string, string | null> }>;
    await former
      .insertInto("customers")
      .values({ ...customer, ...times })
      .execute();
    expect((await agent.get("//readyz")).status).toBe(503);
    expect(await support.migrate()).toEqual(all.slice(3));
    expect((await agent.get("//readyz")).status).toBe(200);
    expect((await agent.get("/customers/cust_old")).body.name).toBe("John Doe");
  });

  it("takes the actions that were run before for settled", async () => {
    const { support, db, agent } = await open(engine);
    await migrateTo(db, {
      "0001-desk": { up: desk },
      "0002-people": { up: people },
      "0003-sessions": { up: sessions },
      "0004-tickets": { up: tickets },
      "0005-actions-articles-figures": { up: actionsArticlesFigures },
    });
    const run = { tenant_id: "tenant_a", action_id: "action_refund", context: "{}", message: "It was so" };
    const old = db as unknown as Kysely<{ quick_action_executions: Record<string, string | number | null> }>;
    for (const success of [0, 1]) {
      const created_at = `2026-01-24T10:00:0${success}.000Z`;
      const row = { ...run, id: `exec_${success}`, success, created_at };
      await old.insertInto("quick_action_executions").values(row).execute();
    }
    await support.migrate();
    const { data } = (await agent.get("/quick-actions/executions")).body;
    expect(data).toMatchObject([
      { id: "exec_1", status: "succeeded", attempts: 1, steps: [], settled_at: "2026-01-24T10:00:01.000Z" },
      { id: "exec_0", status: "failed", customer_id: null, next_attempt_at: null },
    ]);
  });

  it("moves the figures of the hours into the blocks that reports are made of", async () => {
    const { support, db, agent } = await open(engine);
    await migrateTo(db, {
      "0001-desk": { up: desk },
      "0002-people": { up: people },
      "0003-sessions": { up: sessions },
      "0004-tickets": { up: tickets },
      "0005-actions-articles-figures": { up: actionsArticlesFigures },
    });
    const names = [
      ...["sessions_started", "sessions_assigned", "sessions_ended", "sessions_resolved"],
      ...["session_resolution_seconds", "first_contact_resolved", "responses", "response_seconds", "ratings"],
      ...["rating_sum", "tickets_created", "tickets_solved", "ticket_resolution_seconds", "response_met"],
      ...["response_missed", "resolution_met", "resolution_missed"],
    ];
    const sums = Object.fromEntries(names.map((name) => [name, 1]));
    const old = db as unknown as Kysely<{ metrics_hourly: Record<string, string | number> }>;
    for (const hour of ["2026-01-23T23:00:00.000Z", "2026-01-24T10:00:00.000Z", "2026-01-24T19:00:00.000Z"]) {
      for (const [dimension, key] of [
        ["all", ""],
        ["channel", "chat"],
        ["category", "refund"],
        ["agent", "agent_001"],
      ] as const) {
        const row = { tenant_id: "tenant_a", hour, dimension, key, ...sums, response_seconds: 1.5 };
        await old.insertInto("metrics_hourly").values(row).execute();
      }
    }
    await support.migrate();
    const { body } = await agent.get("/analytics?start_date=2026-01-23&group_by=day&include=by_agent");
    expect(body).toMatchObject({
      summary: { total_sessions: 3, avg_response_time_seconds: 1.5 },
      by_channel: [{ channel: "chat", sessions: 3 }],
      by_category: [{ category: "refund", count: 6 }],
      by_agent: [{ agent_id: "agent_001", total_sessions: 3 }],
      series: [{ total_sessions: 1 }, { total_sessions: 2 }],
    });
    const ofDay = (await agent.get("/analytics?timezone=Europe/Berlin")).body;
    expect(ofDay.summary.total_sessions).toBe(3);
  });

  it("with one that fails keeps the schema that was there before", async () => {
    const { db } = await open(engine);
    const broken: Migration = {
      up: async (trx) => {
        await desk(trx);
        throw new Error("power cut");
      },
    };
    await expect(migrateTo(db, { "0001-desk": broken })).rejects.toThrow("power cut");
    expect((await db.introspection.getTables()).map(({ name }) => name)).not.toContain("counters");
    expect(await isMigrated(db)).toBe(false);
    expect(await migrate(db)).toHaveLength(all.length);
  });

  it("leaves a database of a newer version alone", async () => {
    const { support, db } = await open(engine);
    await support.migrate();
    const future = db as unknown as Kysely<{ kysely_migration: { name: string; timestamp: string } }>;
    await future.insertInto("kysely_migration").values({ name: "9999-future", timestamp: "2030" }).execute();
    const before = await storedRows(db);
    await expect(support.migrate()).rejects.toThrow("9999-future");
    expect(await storedRows(db)).toEqual(before);
  });

  it("gives every table a tenant that comes first in its key, but for the keys of the desk itself", async () => {
    const { support, db } = await open(engine);
    await support.migrate();
    const tables = await db.introspection.getTables();
    const without = tables.filter(
      ({ columns }) => !columns.some(({ name, isNullable }) => name === "tenant_id" && !isNullable),
    );
    expect(without.map(({ name }) => name)).toEqual(["signing_keys"]);
  });
});

// The lock that migrations take is PostgreSQL's; processes on one SQLite file are tested by the command line.
it.runIf(engines.includes("PostgreSQL"))("several nodes may migrate one database at once", async () => {
  const { support, db } = await open("PostgreSQL");
  const ran = await Promise.all([support, support, support, support].map((node) => node.migrate()));
  expect(ran.flat().toSorted()).toEqual(all);
  expect(await isMigrated(db)).toBe(true);
});

it.runIf(engines.length > 1)("both databases have the same tables with the same columns", async () => {
  const [sqlite, postgres] = await Promise.all(
    engines.map(async (engine) => {
      const { support, db } = await open(engine);
      await support.migrate();
      const tables = await db.introspection.getTables();
      const columns = tables.flatMap(({ name, columns: each }) =>
        each.map((column) => `${name}.${column.name}${column.isNullable ? "?" : ""}`),
      );
      return columns.toSorted();
    }),
  );
  expect(sqlite).toEqual(postgres);
});
