import type { DatabaseConnection, Kysely } from "kysely";
import { PipelineAdapter } from "./engine.ts";
import type { Database } from "./schema.ts";

const connections = new WeakMap<Kysely<Database>, DatabaseConnection>();

/**
 * Remembers the one connection that a transaction has, or who reads on one, for as long as it is used: asking Kysely for it
 * anew at each query takes longer than most queries do.
 */
export async function holdConnection(db: Kysely<Database>): Promise<void> {
  const connection = await db.getExecutor().provideConnection(async (provided) => provided);
  connections.set(db, connection);
}

/** Whether a connection is held that takes a statement before it has answered the one before it. */
export function isPipeline(db: Kysely<Database>): boolean {
  return connections.has(db) && db.getExecutor().adapter instanceof PipelineAdapter;
}

/** What runs a compiled query at once: the connection that is held or, when none is, the database itself. */
export function connectionOf(db: Kysely<Database>): DatabaseConnection | Kysely<Database> {
  return connections.get(db) ?? db;
}
