import Database from "better-sqlite3";

/** The file of a URL, with every commit on the disk before it is acknowledged. */
export function openSqlite(url: string): Database.Database {
  const database = new Database(url.replace(/^sqlite:/, ""));
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL");
  database.pragma("foreign_keys = ON");
  return database;
}
