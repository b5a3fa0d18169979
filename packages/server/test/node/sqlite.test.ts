import { stat } from "node:fs/promises";
import { join } from "node:path";
import { Kysely, sql } from "kysely";
import { describe, expect, it, onTestFinished } from "vitest";
import { sqliteDialect } from "../../src/node/index.ts";
import { newFolder } from "./support/program.ts";

function open(path: string): Kysely<Record<string, never>> {
  const db = new Kysely<Record<string, never>>({ dialect: sqliteDialect(path) });
  onTestFinished(() => db.destroy());
  return db;
}

async function pragma(db: Kysely<Record<string, never>>, name: string): Promise<unknown> {
  const { rows } = await sql<Record<string, unknown>>`${sql.raw(`pragma ${name}`)}`.execute(db);
  return Object.values(rows[0] ?? {})[0];
}

describe("the SQLite dialect", () => {
  it("writes ahead, waits for the disk, holds foreign keys and waits for others", async () => {
    const db = open(join(await newFolder(), "desk.db"));
    expect(await pragma(db, "journal_mode")).toBe("wal");
    expect(await pragma(db, "synchronous")).toBe(2);
    expect(await pragma(db, "foreign_keys")).toBe(1);
    expect(await pragma(db, "busy_timeout")).toBe(5000);
  });

  it("makes the folders on the way", async () => {
    const path = join(await newFolder(), "data/deep/desk.db");
    await pragma(open(path), "user_version");
    expect((await stat(path)).isFile()).toBe(true);
  });

  it("is one connection for all who are made of it, in memory too", async () => {
    const dialect = sqliteDialect(":memory:");
    const [one, other] = [new Kysely({ dialect }), new Kysely({ dialect })];
    await sql`create table notes (text text)`.execute(one);
    await sql`insert into notes values ('kept')`.execute(one);
    const { rows } = await sql`select text from notes`.execute(other);
    expect(rows).toEqual([{ text: "kept" }]);
    await one.destroy();
  });
});
