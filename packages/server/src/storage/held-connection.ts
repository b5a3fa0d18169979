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

/** The connection that was held for it; undefined outside of a transaction. */
export function heldConnection(db: Kysely<Database>): DatabaseConnection | undefined {
  return connections.get(db);
}
