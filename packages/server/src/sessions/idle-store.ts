import type { Kysely, SelectQueryBuilder } from "kysely";
import type { Database, SessionTable } from "../storage/schema.ts";

type Found = readonly Pick<SessionTable, "tenant_id" | "id">[];

/** Chats in which an agent's message has had no answer since then, nor the customer a question, of every tenant. */
export async function unaskedSince(db: Kysely<Database>, before: string, count: number): Promise<Found> {
  return await silentSince(db, "unanswered_since", before, count)
    .where("idle_warned_at", "is", null)
    .execute();
}

/** Chats in which an agent's message, or the desk's question, has had no answer since then, of every tenant. */
export async function unansweredSince(
  db: Kysely<Database>,
  { since, before }: { readonly since: "unanswered_since" | "idle_warned_at"; readonly before: string },
  count: number,
): Promise<Found> {
  return await silentSince(db, since, before, count).execute();
}

function silentSince(
  db: Kysely<Database>,
  since: "unanswered_since" | "idle_warned_at",
  before: string,
  count: number,
): SelectQueryBuilder<Database, "sessions", Found[number]> {
  return db
    .selectFrom("sessions")
    .select(["tenant_id", "id"])
    .where("unanswered_since", "is not", null)
    .where(since, "<=", before)
    .where("status", "=", "active")
    .where("channel", "=", "chat")
    .orderBy("unanswered_since")
    .limit(count);
}
