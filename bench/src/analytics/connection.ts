import Database from "better-sqlite3";
import pg from "pg";
import type { DatabaseKind } from "../http/databases.ts";

/** A database without a desk in front of it. */
export interface Connection extends AsyncDisposable {
  readonly kind: DatabaseKind;
  /** Runs statements as one transaction. */
  all(statements: readonly string[]): Promise<void>;
  rows(query: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
  columnsOf(table: string): Promise<readonly string[]>;
  /** Brings the database into the state that it would be in after some time. */
  settle(): Promise<void>;
}

export function connectTo(url: string): Connection {
  return url.startsWith("sqlite:") ? toFile(url.replace(/^sqlite:/, "")) : toServer(url);
}

function toFile(path: string): Connection {
  const database = new Database(path);
  database.pragma("synchronous = off");
  database.pragma("cache_size = -200000");
  return {
    kind: "sqlite",
    all: (statements) => {
      database.transaction(() => {
        for (const statement of statements) database.prepare(statement).run();
      })();
      return Promise.resolve();
    },
    rows: async (query) => database.prepare<[], Record<string, unknown>>(query).all(),
    columnsOf: async (table) =>
      database
        .prepare<[], { name: string }>(`select name from pragma_table_info('${table}')`)
        .all()
        .map(({ name }) => name),
    settle: () => {
      database.pragma("wal_checkpoint(truncate)");
      return Promise.resolve();
    },
    [Symbol.asyncDispose]: () => {
      database.close();
      return Promise.resolve();
    },
  };
}

function toServer(url: string): Connection {
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  const rows = async (query: string) => (await pool.query<Record<string, unknown>>(query)).rows;
  return {
    kind: "postgres",
    async all(statements) {
      await rows(`begin; ${statements.join(";\n")}; commit`);
    },
    rows,
    columnsOf: async (table) =>
      (
        await rows(
          `select column_name from information_schema.columns where table_name = '${table}' and table_schema = 'public'`,
        )
      ).map((row) => String(row["column_name"])),
    async settle() {
      await pool.query("vacuum analyze");
    },
    [Symbol.asyncDispose]: () => pool.end(),
  };
}
