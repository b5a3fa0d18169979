import type { DatabaseConnection, Kysely } from "kysely";
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

export function isConnectionHeld(db: Kysely<Database>): boolean {
  return connections.has(db);
}

/** What runs a compiled query at once: the connection that is held or, when none is, the database itself. */
export function connectionOf(db: Kysely<Database>): DatabaseConnection | Kysely<Database> {
  return connections.get(db) ?? db;
}
