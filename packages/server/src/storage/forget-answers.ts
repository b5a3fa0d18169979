import { type Kysely, sql } from "kysely";
import type { Sweep } from "../context.ts";
import { nextTurn } from "../next-turn.ts";
import { prepare } from "./prepare.ts";
import type { Database } from "./schema.ts";

const dayInMilliseconds = 24 * 60 * 60 * 1000;
const batch = 500;

/** Drops the answers of idempotency keys that have had their 24 hours, and lets calls go between one lot and the next. */
export async function forgetAnswers(sweep: Sweep): Promise<void> {
  const before = new Date(Date.parse(sweep.now) - dayInMilliseconds).toISOString();
  while ((await forgetSome(sweep.db, before)) >= batch && !sweep.signal?.aborted) {
    await new Promise<void>(nextTurn);
  }
}

async function forgetSome(db: Kysely<Database>, before: string): Promise<number> {
  return (await forget(db, { before })).length;
}

/**
 * All up to the last moment of the first lot, which several may share. Nothing is looked up for each key: on a PostgreSQL
 * that planned while the table was empty, that would read all of it each time.
 */
const forget = prepare<{ readonly before: string }, { readonly key: string }>((db, value) =>
  db
    .deleteFrom("idempotency_keys")
    .where("created_at", "<=", ({ fn, selectFrom }) =>
      fn.coalesce(
        selectFrom("idempotency_keys")
          .select("created_at")
          .where("created_at", "<=", value("before"))
          .orderBy("created_at")
          .offset(batch - 1)
          .limit(1),
        sql.val(value("before")),
      ),
    )
    .returning("key"),
);
