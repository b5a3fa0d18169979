import pg from "pg";
import type { Desk } from "./desk.ts";
import { openSqlite } from "./open-sqlite.ts";
import { postgresDesk } from "./postgres-desk.ts";
import { sqliteDesk } from "./sqlite-desk.ts";

/** The desk of the database that the environment names, with every commit on the disk before it is acknowledged. */
export function openDesk(): Desk {
  const url = process.env["SUPPORT_DATABASE_URL"] ?? "";
  if (url.startsWith("postgres:")) return postgresDesk(new pg.Pool({ connectionString: url, max: 10 }));
  return sqliteDesk(openSqlite(url));
}
