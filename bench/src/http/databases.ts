import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import pg from "pg";

export type DatabaseKind = "sqlite" | "postgres";

/** Databases of one run: one is filled, and each contestant gets a fresh copy of it. */
export interface Databases extends AsyncDisposable {
  /** Makes an empty one; answers its URL. */
  create(name: string): Promise<string>;
  /** Copies one that nobody has open. */
  copy(from: string, name: string): Promise<string>;
}

export async function databasesOf(kind: DatabaseKind): Promise<Databases> {
  return kind === "sqlite" ? await files() : servers();
}

async function files(): Promise<Databases> {
  const folder = await mkdtemp(join(tmpdir(), "olympus-bench-"));
  return {
    create: async (name) => `sqlite:${join(folder, `${name}.db`)}`,
    async copy(from, name) {
      const path = join(folder, `${name}.db`);
      const source = from.replace(/^sqlite:/, "");
      foldLog(source);
      await copyFile(source, path);
      return `sqlite:${path}`;
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

/** What was written last may still stand beside the file, when whoever closed it was not the last. */
function foldLog(path: string): void {
  const database = new Database(path);
  database.pragma("wal_checkpoint(truncate)");
  database.close();
}

function servers(): Databases {
  const url = process.env["TEST_POSTGRES_URL"] ?? "postgres://postgres@127.0.0.1:5432/postgres";
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  const made: string[] = [];
  const nameOf = (name: string): string => `olympus_bench_${process.pid}_${name}`;
  const urlOf = (database: string): string => {
    const own = new URL(url);
    own.pathname = `/${database}`;
    return own.href;
  };
  const make = async (name: string, template: string): Promise<string> => {
    const database = nameOf(name);
    await pool.query(`create database "${database}"${template}`);
    made.push(database);
    return urlOf(database);
  };
  return {
    create: (name) => make(name, ""),
    copy: (from, name) => make(name, ` template "${new URL(from).pathname.slice(1)}"`),
    async [Symbol.asyncDispose]() {
      for (const database of made) await pool.query(`drop database if exists "${database}" with (force)`);
      await pool.end();
    },
  };
}
