import { stat } from "node:fs/promises";
import { join } from "node:path";
import Database from "better-sqlite3";
import { Kysely, sql } from "kysely";
import { afterEach, expect, it } from "vitest";
import { sqliteDialect } from "../../src/node/sqlite.ts";
import { newFolder } from "./support/program.ts";

const megabyte = 1024 * 1024;
let open: Kysely<object> | undefined;

afterEach(async () => {
  await open?.destroy();
  open = undefined;
});

/** A database with a table, and its path. */
async function newDatabase(): Promise<{ readonly path: string; readonly db: Kysely<object> }> {
  const path = join(await newFolder(), "desk.db");
  open = new Kysely<object>({ dialect: sqliteDialect(path) });
  await sql`create table texts (number integer primary key, content text not null)`.execute(open);
  return { path, db: open };
}

/** As many kilobytes in as many transactions. */
async function write(db: Kysely<object>, count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    await sql`insert into texts (content) values (${"x".repeat(1000)})`.execute(db);
  }
}

/** Pages in the log, and those of them that are in the database as well. */
async function logOf(db: Kysely<object>): Promise<{ readonly log: number; readonly checkpointed: number }> {
  const { rows } = await sql<{ log: number; checkpointed: number }>`pragma wal_checkpoint(noop)`.execute(db);
  return rows[0] ?? { log: -1, checkpointed: -1 };
}

it("what is written is copied back while the writer does something else", async () => {
  const { path, db } = await newDatabase();
  await write(db, 1500);
  expect((await stat(`${path}-wal`)).size).toBeGreaterThan(4 * megabyte);
  await expect.poll(async () => (await logOf(db)).checkpointed, { timeout: 5000 }).toBeGreaterThan(1000);
  const { log, checkpointed } = await logOf(db);
  expect(checkpointed).toBe(log);
});

it("a desk that is little used has its log to itself", async () => {
  const { db } = await newDatabase();
  await write(db, 100);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect((await logOf(db)).checkpointed).toBe(0);
});

it("the log is begun anew however much is written, and all of it is there when the database was closed meanwhile", async () => {
  const { path, db } = await newDatabase();
  await write(db, 20_000);
  expect((await stat(`${path}-wal`)).size).toBeLessThan(64 * megabyte);
  await db.destroy();
  open = undefined;
  const again = new Database(path, { readonly: true });
  expect(again.pragma("integrity_check", { simple: true })).toBe("ok");
  expect(again.prepare("select count(*) as count from texts").get()).toEqual({ count: 20_000 });
  again.close();
});
