import type { Dialect } from "kysely";
import type { Log } from "../log.ts";
import type { DatabaseUrl } from "./configuration/database-url.ts";
import { postgresDialect } from "./postgres.ts";
import { sqliteDialect } from "./sqlite.ts";

export function dialectOf(database: DatabaseUrl, log: Log): Dialect {
  return database.kind === "sqlite" ? sqliteDialect(database.path) : postgresDialect(database.url, { log });
}
