import { type Dialect, PostgresAdapter } from "kysely";

/** Which SQL the database speaks. Every query runs on both; only locking and time-outs differ. */
export type Engine = "sqlite" | "postgres";

/**
 * The adapter of a dialect whose connections take a statement before they have answered the one before it, and carry out one
 * after the other.
 */
export class PipelineAdapter extends PostgresAdapter {}

export function engineOf(dialect: Dialect): Engine {
  return dialect.createAdapter() instanceof PostgresAdapter ? "postgres" : "sqlite";
}
