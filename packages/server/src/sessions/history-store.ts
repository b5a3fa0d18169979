import type { Kysely } from "kysely";
import type { WriteContext } from "../context.ts";
import type {
  Database,
  SessionActionTable,
  SessionEventTable,
  SessionTransferTable,
} from "../storage/schema.ts";

export async function insertSessionEvent(ctx: WriteContext, row: SessionEventTable): Promise<void> {
  await ctx.db.insertInto("session_events").values(row).execute();
}

export async function findByClientMessageId(
  ctx: WriteContext,
  sessionId: string,
  clientMessageId: string,
): Promise<SessionEventTable | undefined> {
  return await ctx.db
    .selectFrom("session_events")
    .selectAll()
    .where("tenant_id", "=", ctx.tenant)
    .where("session_id", "=", sessionId)
    .where("client_message_id", "=", clientMessageId)
    .executeTakeFirst();
}

/** The latest messages, newest first. */
export async function latestMessages(
  db: Kysely<Database>,
  tenant: string,
  sessionId: string,
  count: number,
): Promise<readonly SessionEventTable[]> {
  return await db
    .selectFrom("session_events")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("session_id", "=", sessionId)
    .where("type", "=", "message")
    .orderBy("seq", "desc")
    .limit(count)
    .execute();
}

/** Messages with a higher `seq`, oldest first. */
export async function messagesAfter(
  db: Kysely<Database>,
  tenant: string,
  sessionId: string,
  seq: number,
  count: number,
): Promise<readonly SessionEventTable[]> {
  return await db
    .selectFrom("session_events")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("session_id", "=", sessionId)
    .where("type", "=", "message")
    .where("seq", ">", seq)
    .orderBy("seq")
    .limit(count)
    .execute();
}

export async function insertTransfer(ctx: WriteContext, row: SessionTransferTable): Promise<void> {
  await ctx.db.insertInto("session_transfers").values(row).execute();
}

export async function listTransfers(
  db: Kysely<Database>,
  tenant: string,
  sessionId: string,
): Promise<readonly SessionTransferTable[]> {
  return await db
    .selectFrom("session_transfers")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("session_id", "=", sessionId)
    .orderBy("version")
    .execute();
}

export async function insertAction(ctx: WriteContext, row: SessionActionTable): Promise<void> {
  await ctx.db.insertInto("session_actions").values(row).execute();
}

export async function listActions(
  db: Kysely<Database>,
  tenant: string,
  sessionId: string,
): Promise<readonly SessionActionTable[]> {
  return await db
    .selectFrom("session_actions")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("session_id", "=", sessionId)
    .orderBy("version")
    .execute();
}
