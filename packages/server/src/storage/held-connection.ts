import type { DatabaseConnection, Kysely, Transaction } from "kysely";
import type { Database } from "./schema.ts";

const connections = new WeakMap<Kysely<Database>, DatabaseConnection>();

/**
 * Remembers the connection that a transaction has, for as long as the transaction is used: asking Kysely for it anew at
 * each query takes longer than most queries do.
 */
export async function holdConnection(trx: Transaction<Database>): Promise<void> {
  const connection = await trx.getExecutor().provideConnection(async (provided) => provided);
  connections.set(trx, connection);
}

/** What runs a compiled query at once: the connection that is held or, outside of a transaction, the database itself. */
export function connectionOf(db: Kysely<Database>): DatabaseConnection | Kysely<Database> {
  return connections.get(db) ?? db;
}
