import { Kysely, sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { postgresDialect } from "../../src/node/index.ts";
import type { Database, TicketTable } from "../../src/storage/schema.ts";
import { type ChildServer, startChild } from "../faults/child/child-server.ts";
import { sendTo } from "../faults/desk-address.ts";
import { createClient } from "../support/client.ts";
import { createPostgresDatabase, engines, type PostgresDatabase } from "../support/engines.ts";
import { staffToken } from "../support/tokens.ts";
import { createTicket } from "../tickets/ticket.ts";

const many = 10_000;
const second = 1000;

// SQLite has one process that writes; two servers stand beside each other on PostgreSQL only.
describe.runIf(engines.includes("PostgreSQL"))("ten thousand deadlines that pass at once", () => {
  const servers: ChildServer[] = [];
  let database: PostgresDatabase;
  let db: Kysely<Database>;

  beforeAll(async () => {
    database = await createPostgresDatabase();
    db = new Kysely<Database>({ dialect: postgresDialect(database.url) });
    for (const _ of [1, 2]) servers.push(await startChild({ database: database.url }));
  }, 60_000);

  afterAll(async () => {
    for (const server of servers) await server.kill();
    await db.destroy();
    await database.drop();
  });

  it("are found within a tick, each once, by two servers on one PostgreSQL", async () => {
    const token = (): Promise<string> => staffToken({ tenant: "tenant_a", roles: ["manager"] }, new Date());
    const client = createClient(
      sendTo(() => servers[0]?.url ?? ""),
      token,
    );
    const { id } = await createTicket(client, { priority: "urgent" });
    const row = await db.selectFrom("tickets").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
    await copy(row, many);
    await db.deleteFrom("tickets").where("id", "=", id).execute();
    const due = new Date(Date.now() + 3 * second).toISOString();
    await db.updateTable("tickets").set({ response_due_at: due }).execute();
    // As PostgreSQL does by itself, a minute after so many rows have come.
    await sql`analyze`.execute(db);
    const found = await untilFound(Date.parse(due) + 60 * second);
    const events = await db
      .selectFrom("events")
      .select(["resource_id", "sequence", "created_at"])
      .where("type", "=", "support.sla_breach")
      .execute();
    const times = events.map(({ created_at }) => Date.parse(created_at) - Date.parse(due));
    console.log(
      `${found.count} of ${many} breaches: found from ${Math.min(...times)} to ${Math.max(...times)} ms after the deadline, ` +
        `stored ${found.at - Date.parse(due)} ms after it`,
    );
    expect(events).toHaveLength(many);
    expect(new Set(events.map(({ resource_id }) => resource_id)).size).toBe(many);
    expect(events.every(({ sequence }) => sequence === 2)).toBe(true);
    const steps = db.selectFrom("ticket_activities").select("ticket_id").where("action", "=", "sla_breached");
    expect(new Set((await steps.execute()).map((step) => step.ticket_id)).size).toBe(many);
    expect(await steps.execute()).toHaveLength(many);
    expect((await missedIn("fresh_facts")) + (await missedIn("figures"))).toBe(many);
  }, 120_000);

  /** The misses that are counted, in figures of the whole desk or on the way to them. */
  async function missedIn(table: "fresh_facts" | "figures"): Promise<number> {
    let query = db.selectFrom(table).select(({ fn }) => fn.sum<number>("response_missed").as("missed"));
    if (table === "figures") query = query.where("slice", "=", "all").where("size", "=", 1);
    return Number((await query.executeTakeFirstOrThrow()).missed ?? 0);
  }

  async function copy(row: TicketTable, times: number): Promise<void> {
    const size = 500;
    for (let from = 0; from < times; from += size) {
      const rows = Array.from({ length: size }, (_, index) => ({
        ...row,
        id: `${row.id}_${from + index}`,
        number: `${row.number}${from + index}`,
        last_seq: 0,
      }));
      await db.insertInto("tickets").values(rows).execute();
    }
  }

  /** Waits until every breach is recorded; answers how many are, and when that was. */
  async function untilFound(deadline: number): Promise<{ readonly count: number; readonly at: number }> {
    for (;;) {
      const { count } = await db
        .selectFrom("tickets")
        .select(({ fn }) => fn.count<number>("id").as("count"))
        .where("response_breached_at", "is not", null)
        .executeTakeFirstOrThrow();
      if (Number(count) === many || Date.now() > deadline) return { count: Number(count), at: Date.now() };
      // Reading all tickets takes as long as recording hundreds of them.
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
  }
});
