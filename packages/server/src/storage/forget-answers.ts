import type { Kysely } from "kysely";
import type { Sweep } from "../context.ts";
import { nextTurn } from "../next-turn.ts";
import { prepare } from "./prepare.ts";
import type { Database } from "./schema.ts";

const dayInMilliseconds = 24 * 60 * 60 * 1000;
const batch = 500;

/** Drops the answers of idempotency keys that have had their 24 hours, and lets calls go between one lot and the next. */
export async function forgetAnswers(sweep: Sweep): Promise<void> {
  const before = new Date(Date.parse(sweep.now) - dayInMilliseconds).toISOString();
  while ((await forgetSome(sweep.db, before)) === batch && !sweep.signal?.aborted) {
    await new Promise<void>(nextTurn);
  }
}

async function forgetSome(db: Kysely<Database>, before: string): Promise<number> {
  return (await forget(db, { before })).length;
}

const forget = prepare<{ readonly before: string }, { readonly key: string }>((db, value) =>
  db
    .deleteFrom("idempotency_keys")
    .where(({ eb, refTuple, selectFrom }) =>
      eb(
        refTuple("tenant_id", "actor_id", "key"),
        "in",
        selectFrom("idempotency_keys")
          .select(["tenant_id", "actor_id", "key"])
          .where("created_at", "<=", value("before"))
          .limit(batch)
          .$asTuple("tenant_id", "actor_id", "key"),
      ),
    )
    .returning("key"),
);
