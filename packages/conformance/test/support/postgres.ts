import { randomUUID } from "node:crypto";
import { Client } from "pg";

const serverUrl = process.env["TEST_POSTGRES_URL"] ?? "postgres://postgres@127.0.0.1:5432/postgres";

/** Whether there is a PostgreSQL to test on; in continuous integration its absence is a failure. */
export async function isPostgresThere(): Promise<boolean> {
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

/** A database of its own: where it is, and how to drop it. */
export interface PostgresDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

export async function createPostgresDatabase(): Promise<PostgresDatabase> {
  const name = `olympus_conformance_${randomUUID().replaceAll("-", "")}`;
  await administer(`create database ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  // The pool's connections close a moment after it says so.
  return { url: url.href, drop: () => administer(`drop database ${name} with (force)`) };
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
