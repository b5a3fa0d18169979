import Database from "better-sqlite3";
import { type Dialect, SqliteDialect } from "kysely";
import { Client } from "pg";
import { postgresDialect } from "../../src/node/postgres.ts";

export type EngineName = "SQLite" | "PostgreSQL";

const serverUrl = process.env["TEST_POSTGRES_URL"] ?? "postgres://postgres@127.0.0.1:5432/postgres";

/** A database of its own, and how to drop it. */
export interface TestDatabase {
  readonly dialect: Dialect;
  drop(): Promise<void>;
}

async function isPostgresThere(): Promise<boolean> {
  const client = new Client({ connectionString: serverUrl, connectionTimeoutMillis: 2000 });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch (error) {
    if (process.env["CI"] === "true")
      throw new Error(`CI needs PostgreSQL at ${serverUrl}`, { cause: error });
    console.warn(`No PostgreSQL at ${serverUrl}: its tests are skipped. Set TEST_POSTGRES_URL to run them.`);
    return false;
  }
}

/** The databases that every test of the server runs on. */
export const engines: readonly EngineName[] = (await isPostgresThere())
  ? ["SQLite", "PostgreSQL"]
  : ["SQLite"];

export async function createDatabase(engine: EngineName): Promise<TestDatabase> {
  return engine === "SQLite" ? sqlite() : await postgres();
}

/** A PostgreSQL database of its own for several processes: where it is, and how to drop it. */
export interface PostgresDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

export async function createPostgresDatabase(): Promise<PostgresDatabase> {
  const name = `olympus_test_${crypto.randomUUID().replaceAll("-", "")}`;
  await administer(`create database ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => dropDatabase(name) };
}

function sqlite(): TestDatabase {
  const dialect = new SqliteDialect({ database: new Database(":memory:") });
  return { dialect, drop: async () => undefined };
}

async function postgres(): Promise<TestDatabase> {
  const { url, drop } = await createPostgresDatabase();
  return { dialect: postgresDialect(url), drop };
}

/** The pool's connections close a moment after the pool says so. */
async function dropDatabase(name: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await administer(`drop database ${name}`);
    } catch (error) {
      const isInUse = error instanceof Error && "code" in error && error.code === "55006";
      if (!isInUse || attempt === 50) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

async function administer(statement: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
