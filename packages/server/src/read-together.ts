import type { Kysely } from "kysely";
import { causeAmong } from "./storage/failure.ts";
import { isPipeline } from "./storage/held-connection.ts";
import type { Database } from "./storage/schema.ts";

type Reads = readonly (() => Promise<unknown>)[];

type Answers<R extends Reads> = { -readonly [At in keyof R]: Awaited<ReturnType<R[At]>> };

/**
 * Reads several things none of which needs to know another. One connection that takes a statement before it has answered the
 * one before is asked for all at once, which is one journey to the database; any other for one after the other.
 */
export async function readTogether<const R extends Reads>(
  db: Kysely<Database>,
  reads: R,
): Promise<Answers<R>> {
  const answers = isPipeline(db) ? await readAtOnce(reads) : await readInTurn(reads);
  return answers as Answers<R>;
}

async function readInTurn(reads: Reads): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (const read of reads) answers.push(await read());
  return answers;
}

/** Waits for all also when one fails: none must read on when somebody else has the connection. */
async function readAtOnce(reads: Reads): Promise<unknown[]> {
  const settled = await Promise.allSettled(reads.map((read) => read()));
  const failed = settled.filter((one) => one.status === "rejected");
  if (failed.length > 0) throw causeAmong(failed.map(({ reason }) => reason));
  return settled.map((one) => (one as PromiseFulfilledResult<unknown>).value);
}
