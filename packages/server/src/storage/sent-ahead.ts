import type { Kysely, Transaction } from "kysely";
import type { Database } from "./schema.ts";

const ahead = new WeakMap<Kysely<Database>, Promise<unknown>[]>();

/**
 * Runs the work of a transaction without waiting for what it writes: each such statement is sent and the next one after it,
 * which saves a journey to the database each. A connection carries out one statement after the other, so that whoever reads
 * finds what was written before. All of it is written when the work is done.
 *
 * Throws what the first statement that failed did: after it PostgreSQL refuses all others of the transaction.
 */
export async function sendAhead<T>(
  trx: Transaction<Database>,
  work: (trx: Transaction<Database>) => Promise<T>,
): Promise<T> {
  const sent: Promise<unknown>[] = [];
  ahead.set(trx, sent);
  const done = work(trx);
  await Promise.allSettled([done]);
  for (const answer of await Promise.allSettled(sent)) {
    if (answer.status === "rejected") throw answer.reason;
  }
  return await done;
}

/** Waits until something is written, unless the transaction does not wait for that. */
export async function written(db: Kysely<Database>, answer: Promise<unknown>): Promise<void> {
  const sent = ahead.get(db);
  if (sent === undefined) {
    await answer;
    return;
  }
  // `sendAhead` hears of it.
  answer.catch(() => undefined);
  sent.push(answer);
}
