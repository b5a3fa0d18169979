import { join } from "node:path";
import { Kysely, sql } from "kysely";
import { postgresDialect, sqliteDialect } from "../../src/node/index.ts";
import type { Database } from "../../src/storage/schema.ts";
import { newFolder } from "../node/support/program.ts";
import { rowsIn, type StoredRows, tablesOf } from "../races/stored-rows.ts";
import { createPostgresDatabase, type EngineName } from "../support/engines.ts";

/** A database that is still there when its server is not. */
export interface LastingDatabase {
  readonly engine: EngineName;
  /** As a server under test takes it. */
  readonly address: string;
  /** Of the database's own software, for the record of a run. */
  readonly version: string;
  /** Looks at the tables. */
  look<T>(at: (db: Kysely<Database>) => Promise<T>): Promise<T>;
  /** Everything that is stored of a tenant, or of all, but for what the server moves by itself as time goes by. */
  rows(tenant?: string): Promise<StoredRows>;
  drop(): Promise<void>;
}

type Store = Pick<LastingDatabase, "address" | "look" | "drop">;

/** @param folder Where a SQLite file is put; a new one by default. */
export async function createLastingDatabase(engine: EngineName, folder?: string): Promise<LastingDatabase> {
  const store = engine === "SQLite" ? await file(folder) : await database();
  let tables: ReturnType<typeof tablesOf> | undefined;
  const rows: LastingDatabase["rows"] = (tenant) =>
    store.look(async (db) => {
      tables ??= tablesOf(db);
      return settled(await rowsIn(db, await tables, tenant));
    });
  return { engine, version: await store.look(versionOf(engine)), ...store, rows };
}

/**
 * The rows without what the next tick does to them: it gives each event its place among all, and adds fresh facts to the
 * figures, which test/analytics reckons anew.
 */
function settled({ fresh_facts: _, figures: __, ...rows }: StoredRows): StoredRows {
  return {
    ...rows,
    events: (rows["events"] ?? []).map((row) => JSON.stringify({ ...JSON.parse(row), position: null })),
    counters: (rows["counters"] ?? []).filter((row) => JSON.parse(row).name !== "events"),
  };
}

/**
 * Each look has a connection of its own, which is closed afterwards: with one left open a killed server's successor would
 * not be the first to open the file, and SQLite would have nothing to recover.
 */
async function file(folder?: string): Promise<Store> {
  const address = join(folder ?? (await newFolder()), "desk.db");
  return {
    address,
    async look(at) {
      const db = new Kysely<Database>({ dialect: sqliteDialect(address) });
      return await at(db).finally(() => db.destroy());
    },
    drop: async () => undefined,
  };
}

async function database(): Promise<Store> {
  const { url, drop } = await createPostgresDatabase();
  const db = new Kysely<Database>({ dialect: postgresDialect(url, { connections: 2 }) });
  return {
    address: url,
    look: (at) => at(db),
    async drop() {
      await db.destroy();
      await drop();
    },
  };
}

const versionOf = (engine: EngineName) => async (db: Kysely<Database>) => {
  const query =
    engine === "SQLite"
      ? sql<{ version: string }>`select sqlite_version() as version`
      : sql<{ version: string }>`select current_setting('server_version') as version`;
  const { rows } = await query.execute(db);
  return `${engine} ${rows[0]?.version}, Node ${process.version}`;
};

/** What the database finds wrong with itself. PostgreSQL has no such question; it refuses to read what is broken. */
export async function damages(database: LastingDatabase): Promise<readonly string[]> {
  if (database.engine === "PostgreSQL") return [];
  try {
    return await database.look(findings);
  } catch (error) {
    // So broken that it cannot even be opened.
    if (error instanceof Error && "code" in error && error.code === "SQLITE_CORRUPT") return [error.message];
    throw error;
  }
}

async function findings(db: Kysely<Database>): Promise<readonly string[]> {
  const { rows: faults } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
  const { rows: orphans } = await sql`pragma foreign_key_check`.execute(db);
  const found = faults.map((fault) => fault.integrity_check).filter((fault) => fault !== "ok");
  return [...found, ...orphans.map((orphan) => JSON.stringify(orphan))];
}
