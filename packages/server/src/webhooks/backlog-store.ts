import { type Kysely, type SqlBool, sql } from "kysely";
import type { Database } from "../storage/schema.ts";

/** How far behind the outbox is, in all tenants. */
export interface Backlog {
  /** When the first event was told that nobody has looked at yet; null when all have been. */
  readonly outboxSince: string | null;
  /** When the attempt was due that has waited longest; null when none is to come. */
  readonly dueSince: string | null;
}

/** Reads the first entries of two partial indexes, whose conditions these are, word for word. */
export async function readBacklog(db: Kysely<Database>): Promise<Backlog> {
  const outbox = await db
    .selectFrom("events")
    .select((all) => all.fn.min("created_at").as("since"))
    .where(sql<SqlBool>`position is null`)
    .executeTakeFirstOrThrow();
  const due = await db
    .selectFrom("webhook_deliveries")
    .select((all) => all.fn.min("next_attempt_at").as("since"))
    .where(sql<SqlBool>`next_attempt_at is not null`)
    .executeTakeFirstOrThrow();
  return { outboxSince: outbox.since, dueSince: due.since };
}
