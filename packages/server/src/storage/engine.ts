import { type Dialect, PostgresAdapter } from "kysely";

/** Which SQL the database speaks. Every query runs on both; only locking and time-outs differ. */
export type Engine = "sqlite" | "postgres";

export function engineOf(dialect: Dialect): Engine {
  return dialect.createAdapter() instanceof PostgresAdapter ? "postgres" : "sqlite";
}
