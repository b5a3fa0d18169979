import type { Kysely } from "kysely";
import type { Database } from "../storage/schema.ts";

/** How many sessions wait in all tenants, and since when the first of them. */
export interface Waiting {
  readonly count: number;
  readonly since: string | null;
}

/** Reads the index of the waiting sessions alone, so that it takes no longer when many have ended. */
export async function countWaiting(db: Kysely<Database>): Promise<Waiting> {
  const { count, since } = await db
    .selectFrom("sessions")
    .select((all) => [all.fn.countAll().as("count"), all.fn.min("queued_at").as("since")])
    .where("queued_at", "is not", null)
    .executeTakeFirstOrThrow();
  return { count: Number(count), since };
}
