import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { postgresDialect, sqliteDialect } from "@olympus-support/server/node";
import { Client } from "pg";

export type DatabaseKind = "sqlite" | "postgres";

/** A database for one run; leaving its scope removes it. */
export interface TemporaryDatabase extends AsyncDisposable {
  readonly dialect: ReturnType<typeof sqliteDialect>;
}

/** Makes an empty database: a file in a folder of its own, or one on the PostgreSQL server at `postgresUrl`. */
export async function makeDatabase(kind: DatabaseKind, postgresUrl: string): Promise<TemporaryDatabase> {
  return kind === "sqlite" ? await makeFile() : await makeOnServer(postgresUrl);
}

async function makeFile(): Promise<TemporaryDatabase> {
  const folder = await mkdtemp(join(tmpdir(), "shop-actions-"));
  return {
    dialect: sqliteDialect(join(folder, "desk.db")),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

async function makeOnServer(postgresUrl: string): Promise<TemporaryDatabase> {
  const name = `shop_actions_${randomBytes(6).toString("hex")}`;
  await command(postgresUrl, `create database ${name}`);
  const url = new URL(postgresUrl);
  url.pathname = `/${name}`;
  return {
    dialect: postgresDialect(url.href),
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
