import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { type Dialect, type SqliteDatabase, SqliteDialect } from "kysely";
import { withStatementCache } from "./statement-cache.ts";

const busyTimeoutMilliseconds = 5000;
/** 16 MB of log. Pages that change again and again are written back to their place once for all these changes. */
const pagesBeforeCheckpoint = 4000;

/**
 * A dialect over one SQLite file, made with its folder when it is not there, or over memory (`:memory:`).
 *
 * The connection is opened when it is first used: in WAL mode, with every commit on the disk before it is acknowledged
 * (`synchronous = FULL`), foreign keys held, and up to 5 seconds of waiting for another process's write. One dialect is
 * one connection, however many desks are made of it; closing one of them closes it.
 *
 * @param path The file's path, or `:memory:`.
 * @example
 * const support = createSupport({ dialect: sqliteDialect("data/desk.db"), auth: { secret } });
 */
export function sqliteDialect(path: string): Dialect {
  let opened: Promise<SqliteDatabase> | undefined;
  return new SqliteDialect({
    database: () => {
      opened ??= open(path).catch((error: unknown) => {
        opened = undefined;
        throw error;
      });
      return opened;
    },
  });
}

async function open(path: string): Promise<SqliteDatabase> {
  if (path !== ":memory:") await mkdir(dirname(path), { recursive: true });
  const database = new Database(path, { timeout: busyTimeoutMilliseconds });
  try {
    database.pragma("journal_mode = WAL");
    database.pragma("synchronous = FULL");
    database.pragma(`wal_autocheckpoint = ${pagesBeforeCheckpoint}`);
    database.pragma("foreign_keys = ON");
  } catch (error) {
    database.close();
    throw error;
  }
  return withStatementCache(database);
}
