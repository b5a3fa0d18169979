import startSqlite, { type Sqlite3Static } from "@sqlite.org/sqlite-wasm";

let starting: Promise<Sqlite3Static> | undefined;

/** SQLite as WebAssembly: started once for the page or process, and shared by all mocks; each has databases of its own. */
export function sqliteEngine(): Promise<Sqlite3Static> {
  starting ??= startSqlite();
  return starting;
}
