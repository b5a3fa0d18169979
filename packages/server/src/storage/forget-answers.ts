import type { Sweep } from "../context.ts";

const dayInMilliseconds = 24 * 60 * 60 * 1000;

/** Drops the answers of idempotency keys that have had their 24 hours. */
export async function forgetAnswers(sweep: Sweep): Promise<void> {
  const before = new Date(Date.parse(sweep.now) - dayInMilliseconds).toISOString();
  await sweep.db.deleteFrom("idempotency_keys").where("created_at", "<=", before).execute();
}
