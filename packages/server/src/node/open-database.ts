import type { Dialect } from "kysely";
import type { Log } from "../log.ts";
import type { DatabaseUrl } from "./configuration/database-url.ts";

/** The dialect of a database, and of the two drivers only its own: the other one need not be loaded. */
export async function dialectOf(database: DatabaseUrl, log: Log): Promise<Dialect> {
  if (database.kind === "sqlite") {
    const { sqliteDialect } = await import("./sqlite.ts");
    return sqliteDialect(database.path);
  }
  const { postgresDialect } = await import("./postgres.ts");
  return postgresDialect(database.url, { log });
}
