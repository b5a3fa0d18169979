import { codeOf } from "../error-code.ts";

/**
 * SQLITE_BUSY, _LOCKED, _FULL, _IOERR and the like; what PostgreSQL and its driver say when it is not there, takes too
 * long (57014), or refuses a transaction again and again for the sake of others (40001, 40P01).
 */
const unavailable =
  /^(SQLITE_(BUSY|LOCKED|FULL|IOERR|CANTOPEN|READONLY)|ECONN(REFUSED|RESET)|EPIPE|ETIMEDOUT|ENOTFOUND|08...|53...|57P0.|57014|55P03|40001|40P01)/;
const driverMessages =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered)/;

/** Whether the error says that the database cannot work now, rather than that the query was wrong. */
export function isStorageUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return unavailable.test(codeOf(error)) || driverMessages.test(error.message);
}

/** PostgreSQL's unique_violation and SQLite's two. */
const taken = /^(23505|SQLITE_CONSTRAINT_(PRIMARYKEY|UNIQUE))$/;

/** Whether the error says that there is a row with that key already. */
export function isTaken(error: unknown): boolean {
  return taken.test(codeOf(error));
}

/**
 * The error that the others come from: after the first, PostgreSQL refuses everything in the transaction with 25P02
 * (in_failed_sql_transaction).
 */
export function causeAmong(errors: readonly unknown[]): unknown {
  return errors.find((error) => codeOf(error) !== "25P02") ?? errors[0];
}

/** Thrown inside a transaction that must be rolled back and run again, because another one was faster. */
export class TransactionConflict extends Error {
  override readonly name = "TransactionConflict";
}

/**
 * Thrown when the connection is lost while a transaction is being stored. The database may have stored it all the same:
 * only it knows.
 */
export class UncertainCommit extends Error {
  override readonly name = "UncertainCommit";
}
