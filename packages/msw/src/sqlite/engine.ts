import startSqlite, { type Sqlite3Static } from "@sqlite.org/sqlite-wasm";

let starting: Promise<Sqlite3Static> | undefined;

/** SQLite as WebAssembly: started once for the page or process, and shared by all mocks; each has databases of its own. */
export function sqliteEngine(): Promise<Sqlite3Static> {
  starting ??= start();
  return starting;
}

async function start(): Promise<Sqlite3Static> {
  const engine = await startSqlite();
  // It prints each statement that fails, which the desk expects of some; the error says as much.
  engine.config.warn = () => undefined;
  return engine;
}
