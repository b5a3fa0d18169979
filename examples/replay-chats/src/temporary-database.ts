import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { Client } from "pg";
import type { DatabaseKind } from "./options.ts";

/** A database for one run; leaving its scope removes it. */
export interface TemporaryDatabase extends AsyncDisposable {
  /** As SUPPORT_DATABASE_URL wants it. */
  readonly url: string;
}

/** Makes an empty database: a file in `folder`, or one on the PostgreSQL server at `postgresUrl`. */
export async function makeDatabase(
  kind: DatabaseKind,
  folder: string,
  postgresUrl: string,
): Promise<TemporaryDatabase> {
  if (kind === "sqlite")
    return { url: `sqlite:${join(folder, "desk.db")}`, async [Symbol.asyncDispose]() {} };
  const name = `replay_${randomBytes(6).toString("hex")}`;
  await command(postgresUrl, `create database ${name}`);
  const url = new URL(postgresUrl);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    [Symbol.asyncDispose]: () => command(postgresUrl, `drop database if exists ${name} with (force)`),
  };
}

async function command(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
    await client.query(sql);
  } finally {
    await client.end();
  }
}
