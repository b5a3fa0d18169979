import type { Kysely, Transaction } from "kysely";
import { causeAmong } from "./failure.ts";
import type { Database } from "./schema.ts";

const ahead = new WeakMap<Kysely<Database>, Promise<unknown>[]>();

/**
 * Runs the work of a transaction without waiting for what it writes: each such statement is sent and the next one after it,
 * which saves a journey to the database each. A connection carries out one statement after the other, so that whoever reads
 * finds what was written before. All of it is written when the work is done.
 */
export async function sendAhead<T>(
  trx: Transaction<Database>,
  work: (trx: Transaction<Database>) => Promise<T>,
): Promise<T> {
  const sent: Promise<unknown>[] = [];
  ahead.set(trx, sent);
  const errors: unknown[] = [];
  const note = (error: unknown): void => void errors.push(error);
  const done = work(trx);
  await done.catch(note);
  // What is waited for here may send more, which then is in the list too.
  for (const answer of sent) await answer.catch(note);
  if (errors.length > 0) throw causeAmong(errors);
  return await done;
}

/** Waits until something is written, unless the transaction does that before its commit. */
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
