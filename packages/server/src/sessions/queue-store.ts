import type { Kysely } from "kysely";
import type { Database, SessionTable } from "../storage/schema.ts";

/** A waiting session, as the queue sees it. */
export type WaitingSession = Pick<
  SessionTable,
  "id" | "status" | "priority_rank" | "team_id" | "target_agent_id" | "skills" | "language" | "queued_at"
>;

/** Every waiting session of the tenant in the order in which the queue drains. */
export async function waitingSessions(
  db: Kysely<Database>,
  tenant: string,
): Promise<readonly WaitingSession[]> {
  return await db
    .selectFrom("sessions")
    .select([
      "id",
      "status",
      "priority_rank",
      "team_id",
      "target_agent_id",
      "skills",
      "language",
      "queued_at",
    ])
    .where("tenant_id", "=", tenant)
    .where("queued_at", "is not", null)
    .orderBy("priority_rank", "desc")
    .orderBy("queued_at")
    .orderBy("id")
    .execute();
}

export async function countWaiting(db: Kysely<Database>, tenant: string): Promise<number> {
  const row = await db
    .selectFrom("sessions")
    .select((column) => column.fn.countAll<number | string>().as("count"))
    .where("tenant_id", "=", tenant)
    .where("queued_at", "is not", null)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** When the latest ended sessions of a queue were taken and ended. */
export async function recentlyHandled(
  db: Kysely<Database>,
  tenant: string,
  team: string | null,
  count: number,
): Promise<readonly { readonly assigned_at: string | null; readonly ended_at: string | null }[]> {
  return await db
    .selectFrom("sessions")
    .select(["assigned_at", "ended_at"])
    .where("tenant_id", "=", tenant)
    .where("team_id", team === null ? "is" : "=", team)
    .where("ended_at", "is not", null)
    .where("assigned_at", "is not", null)
    .orderBy("ended_at", "desc")
    .limit(count)
    .execute();
}

/** Transfers that nobody took until the given moment, of every tenant. */
export async function overdueTransfers(
  db: Kysely<Database>,
  before: string,
  count: number,
): Promise<readonly Pick<SessionTable, "tenant_id" | "id">[]> {
  return await db
    .selectFrom("sessions")
    .select(["tenant_id", "id"])
    .where("transferred_at", "is not", null)
    .where("transferred_at", "<=", before)
    .orderBy("transferred_at")
    .limit(count)
    .execute();
}
