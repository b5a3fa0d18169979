import type { Kysely } from "kysely";
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
  const answers: unknown[] = [];
  if (isPipeline(db)) {
    answers.push(...(await Promise.all(reads.map((read) => read()))));
  } else {
    for (const read of reads) answers.push(await read());
  }
  return answers as Answers<R>;
}
