import Database from "better-sqlite3";
import pg from "pg";
import type { Priority } from "./by-hand/desk.ts";
import { createdRow, type Row, ticketRow } from "./by-hand/rows.ts";
import { columnsOf, insertInto, type Table, valuesOf } from "./by-hand/statements.ts";
import { actor, tenant } from "./child.ts";
import { deskInProcess } from "./desk-in-process.ts";
import { tokenOf } from "./token.ts";

/** What the calls of the measurement are about. */
export interface Seeded {
  readonly sessions: readonly string[];
  readonly tickets: readonly string[];
}

const sessionCount = 32;
const shownTickets = 500;

/** Fills an empty database: the desk's own schema, its agents and open sessions through the API, tickets in bulk. */
export async function seed(url: string, tickets: number): Promise<Seeded> {
  const sessions = await seedSessions(url);
  const rows = ticketRows(tickets);
  const seeded = url.startsWith("sqlite:") ? fillSqlite(url, rows) : await fillPostgres(url, rows);
  return { sessions, tickets: seeded };
}

async function seedSessions(url: string): Promise<string[]> {
  await using desk = await deskInProcess(url);
  const token = await tokenOf();
  await desk.call(token, "PUT", `/agents/${actor.id}/status`, { status: "available" });
  const sessions: string[] = [];
  for (let count = 0; count < sessionCount; count += 1) {
    const started = await desk.call(token, "POST", "/sessions", {
      customer_id: `cust_${count}`,
      channel: "chat",
    });
    const id = String(started["session_id"]);
    await desk.call(token, "POST", `/sessions/${id}/messages`, { content: "Good morning, how can I help?" });
    sessions.push(id);
  }
  return sessions;
}

/** The next ticket goes on from here. */
const counter = "insert into counters (tenant_id, name, value) values ($1, $2, $3)";
const counted = "tickets:2026";

const statuses = ["new", "open", "pending", "on_hold", "solved", "closed"] as const;
const priorities: readonly Priority[] = ["low", "normal", "high", "urgent"];

/** Tickets of the last months, evenly of every status and priority, the same in every run. */
function* ticketRows(count: number): Generator<readonly [Row, Row]> {
  const last = Date.parse("2026-06-30T12:00:00Z");
  for (let at = 0; at < count; at += 1) {
    const now = new Date(last - (count - at) * 60_000).toISOString();
    const status = statuses[(at * 7) % statuses.length] ?? "new";
    const call = {
      tenant,
      actor,
      key: "",
      hash: "",
      subject: `Order ${at} arrived cold`,
      description: "The food was cold when it came. Can you send it again, or give me my money back?",
      customer: `cust_${at % 1000}`,
      priority: priorities[at % priorities.length] ?? "normal",
      tags: ["delivery"],
    };
    const row = {
      ...ticketRow(call, at + 1, now),
      status,
      assigned_to: at % 3 === 0 ? actor.id : null,
      // Their deadlines have passed long ago, and a desk that was running has seen it.
      response_breached_at: now,
      resolution_breached_at: now,
    };
    yield [row, createdRow(call, String(Reflect.get(row, "id")), now)];
  }
}

function fillSqlite(url: string, rows: Iterable<readonly [Row, Row]>): string[] {
  const database = new Database(url.replace(/^sqlite:/, ""));
  const ids: string[] = [];
  const [ticket, activity] = [
    database.prepare(insertInto("tickets")),
    database.prepare(insertInto("ticket_activities")),
  ];
  database.transaction(() => {
    for (const [row, created] of rows) {
      ticket.run(valuesOf("tickets", row));
      activity.run(valuesOf("ticket_activities", created));
      ids.push(String(row["id"]));
    }
    database.prepare(counter.replaceAll(/\$\d/g, "?")).run(tenant, counted, ids.length);
  })();
  database.pragma("wal_checkpoint(truncate)");
  database.close();
  return spread(ids);
}

const batch = 500;

async function fillPostgres(url: string, rows: Iterable<readonly [Row, Row]>): Promise<string[]> {
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  const ids: string[] = [];
  let waiting: (readonly [Row, Row])[] = [];
  const flush = async (): Promise<void> => {
    await insertMany(
      pool,
      "tickets",
      waiting.map(([row]) => row),
    );
    await insertMany(
      pool,
      "ticket_activities",
      waiting.map(([, created]) => created),
    );
    waiting = [];
  };
  for (const pair of rows) {
    waiting.push(pair);
    ids.push(String(pair[0]["id"]));
    if (waiting.length === batch) await flush();
  }
  if (waiting.length > 0) await flush();
  await pool.query(counter, [tenant, counted, ids.length]);
  await pool.query("vacuum analyze");
  await pool.end();
  return spread(ids);
}

async function insertMany(pool: pg.Pool, table: Table, rows: readonly Row[]): Promise<void> {
  const names = columnsOf(table);
  const places = rows.map(
    (_, row) => `(${names.map((_name, at) => `$${row * names.length + at + 1}`).join(", ")})`,
  );
  const text = `insert into ${table} (${names.join(", ")}) values ${places.join(", ")}`;
  await pool.query(
    text,
    rows.flatMap((row) => valuesOf(table, row)),
  );
}

/** Some ids from all over the table. */
function spread(ids: readonly string[]): string[] {
  const step = Math.max(1, Math.floor(ids.length / shownTickets));
  return ids.filter((_, at) => at % step === 0);
}
