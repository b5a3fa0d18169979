import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { type Dialect, type SqliteDatabase, SqliteDialect } from "kysely";
import { withStatementCache } from "./statement-cache.ts";

const busyTimeoutMilliseconds = 5000;
/**
 * 64 MB of log, read again within a quarter of a second after a crash. To write pages back to their place keeps everybody
 * waiting for the disk, about as long for 1,000 pages of a chat as for 16,000: so it is done seldom, and pages that change
 * again and again are written once for all these changes.
 */
const pagesBeforeCheckpoint = 16_000;
/** 4 MB of the file for SQLite itself, instead of better-sqlite3's 16: the system keeps the rest at hand. In KiB, so it is negative. */
const pageCache = -4096;

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
    database.pragma(`cache_size = ${pageCache}`);
    database.pragma("foreign_keys = ON");
  } catch (error) {
    database.close();
    throw error;
  }
  return withStatementCache(database);
}
