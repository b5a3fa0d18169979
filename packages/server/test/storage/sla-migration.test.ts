import { Kysely, sql } from "kysely";
import { Migrator } from "kysely/migration";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Schema } from "../../src/contract.ts";
import { createSupport } from "../../src/create-support.ts";
import { up as desk } from "../../src/storage/migrations/0001-desk.ts";
import { up as people } from "../../src/storage/migrations/0002-people.ts";
import { up as sessions } from "../../src/storage/migrations/0003-sessions.ts";
import { up as tickets } from "../../src/storage/migrations/0004-tickets.ts";
import { up as rest } from "../../src/storage/migrations/0005-actions-articles-figures.ts";
import { up as lists } from "../../src/storage/migrations/0006-lists.ts";
import { up as namedMessages } from "../../src/storage/migrations/0007-named-messages.ts";
import { up as chat } from "../../src/storage/migrations/0008-chat.ts";
import type { Database } from "../../src/storage/schema.ts";
import { told } from "../sla/promises.ts";
import { createClient } from "../support/client.ts";
import { createDatabase, type EngineName, engines } from "../support/engines.ts";
import { secret, staffToken } from "../support/tokens.ts";

const now = new Date("2026-01-24T19:30:00Z");
const at = (time: string): string => `2026-01-24T${time}:00.000Z`;
const old = { desk, people, sessions, tickets, rest, lists, namedMessages, chat };
const names = [
  ...["0001-desk", "0002-people", "0003-sessions", "0004-tickets", "0005-actions-articles-figures"],
  ...["0006-lists", "0007-named-messages", "0008-chat"],
];

/** A ticket of priority high, as the version before wrote it: an hour to respond, a day to solve. */
const ticket = {
  ...{ tenant_id: "tenant_a", version: 1, event_sequence: 1, subject: "Salad", description: "Missing" },
  ...{ status: "open", priority: "high", tags: "[]", attachments: "[]", customer_id: "cust_abc" },
  ...{ response_due_at: at("11:00"), resolution_due_at: "2026-01-25T10:00:00.000Z", clock_stopped_ms: 0 },
  ...{ created_at: at("10:00"), updated_at: at("10:00") },
};

interface OldTicket {
  readonly id: string;
  readonly steps?: readonly (readonly [status: string, at: string])[];
  readonly columns?: object;
}

describe.each(engines)("tickets and sessions of the version before service levels on %s", (engine) => {
  async function open(engineName: EngineName) {
    const { dialect, drop } = await createDatabase(engineName);
    const db = new Kysely<Database>({ dialect });
    const provider = {
      getMigrations: async () =>
        Object.fromEntries(Object.values(old).map((up, index) => [names[index] ?? "", { up }])),
    };
    const { error } = await new Migrator({ db, provider }).migrateToLatest();
    if (error !== undefined) throw error;
    const support = createSupport({ dialect, auth: { secret }, clock: () => now });
    onTestFinished(async () => {
      await support.close();
      await drop();
    });
    const client = createClient(
      (request) => support.app.fetch(request),
      () => staffToken({ tenant: "tenant_a" }, now),
    );
    return { db, support, client };
  }

  async function insert(db: Kysely<Database>, table: string, row: object): Promise<void> {
    const columns = sql.join(Object.keys(row).map((name) => sql.ref(name)));
    await sql`insert into ${sql.table(table)} (${columns}) values (${sql.join(Object.values(row))})`.execute(
      db,
    );
  }

  async function insertTicket(
    db: Kysely<Database>,
    { id, steps = [], columns = {} }: OldTicket,
  ): Promise<void> {
    await insert(db, "tickets", {
      ...ticket,
      id,
      number: id.replace("ticket_", "TKT-2026-000"),
      last_seq: steps.length,
      ...columns,
    });
    for (const [index, [status, time]] of steps.entries()) {
      const entry = { tenant_id: "tenant_a", ticket_id: id, seq: index + 1, actor_type: "agent" };
      const change = { action: "status_changed", new_value: JSON.stringify(status), created_at: at(time) };
      await insert(db, "ticket_activities", { ...entry, ...change });
    }
  }

  it("keep their deadlines, and get timelines out of their histories", async () => {
    const { db, support, client } = await open(engine);
    await insert(db, "customers", {
      ...{ tenant_id: "tenant_a", id: "cust_abc", metadata: "{}" },
      ...{ created_at: at("10:00"), updated_at: at("10:00") },
    });
    await insertTicket(db, { id: "ticket_1" });
    const paused = {
      status: "open",
      resolution_due_at: "2026-01-25T12:00:00.000Z",
      clock_stopped_ms: 7_200_000,
    };
    await insertTicket(db, {
      id: "ticket_2",
      steps: [
        ["pending", "10:30"],
        ["open", "12:30"],
      ],
      columns: { ...paused, first_response_at: at("10:30") },
    });
    await insertTicket(db, {
      id: "ticket_3",
      steps: [["solved", "10:45"]],
      columns: { status: "solved", solved_at: at("10:45"), clock_stopped_at: at("10:45") },
    });
    await insertTicket(db, { id: "ticket_4", columns: { response_breached_at: at("11:00") } });
    const before =
      await sql<object>`select id, response_due_at, resolution_due_at from tickets order by id`.execute(db);
    expect(await support.migrate()).toContain("0009-sla");
    const after =
      await sql<object>`select id, response_due_at, resolution_due_at from tickets order by id`.execute(db);
    expect(after.rows).toEqual(before.rows);
    const timeline = async (id: string): Promise<Schema<"SlaTimeline">> =>
      (await client.get(`/tickets/${id}/sla`)).body;
    expect(told(await timeline("ticket_2"))).toEqual([
      "Sat 10:00 response started Sat 11:00",
      "Sat 10:00 resolution started Sun 10:00",
      "Sat 10:30 response met Sat 11:00",
      "Sat 10:30 resolution paused Sun 10:00",
      "Sat 12:30 resolution resumed Sun 12:00",
    ]);
    expect(told(await timeline("ticket_3")).slice(2)).toEqual([
      "Sat 10:45 response paused Sat 11:00",
      "Sat 10:45 resolution met Sun 10:00",
    ]);
    expect(told(await timeline("ticket_4")).at(-1)).toBe("Sat 11:00 response breached Sat 11:00");
    expect((await timeline("ticket_1")).entries[1]).toMatchObject({ target_minutes: 1440, policy_id: null });
  });

  it("go on as if nothing had been when they are reopened or get other targets", async () => {
    const { db, support, client } = await open(engine);
    const stopped = { status: "pending", clock_stopped_at: at("18:30"), first_response_at: at("10:30") };
    await insertTicket(db, { id: "ticket_1", steps: [["pending", "18:30"]], columns: stopped });
    await support.migrate();
    const resumed = (await client.put("/tickets/ticket_1", { status: "open" })).body;
    expect(resumed.sla.resolution_due).toBe("2026-01-25T11:00:00.000Z");
    const urgent = (await client.put("/tickets/ticket_1", { priority: "low" })).body;
    expect(urgent.sla.resolution_due).toBe("2026-01-29T11:00:00.000Z");
  });

  it("that are open sessions get clocks with the first tick", async () => {
    const { db, support, client } = await open(engine);
    await insert(db, "sessions", {
      ...{
        tenant_id: "tenant_a",
        id: "sess_1",
        version: 1,
        last_seq: 0,
        event_sequence: 1,
        status: "queued",
      },
      ...{ channel: "chat", priority: "normal", priority_rank: 1, customer_id: "cust_abc", skills: "[]" },
      ...{ context: "{}", transfer_count: 0, tags: "[]", created_at: at("19:00"), updated_at: at("19:00") },
      queued_at: at("19:00"),
    });
    await support.migrate();
    expect((await client.get("/sessions/sess_1")).body).not.toHaveProperty("sla");
    await support.tick();
    expect((await client.get("/sessions/sess_1")).body.sla).toEqual({
      response_due: at("23:00"),
      resolution_due: "2026-01-27T19:00:00.000Z",
      status: "within_sla",
    });
  });
});
