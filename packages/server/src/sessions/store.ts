import type { Kysely } from "kysely";
import type { WriteContext } from "../context.ts";
import type { Channel, Priority, SessionStatus } from "../contract.ts";
import type { PageRequest } from "../page.ts";
import { countIfAsked } from "../storage/count-if-asked.ts";
import { locked, lockRow } from "../storage/lock.ts";
import { findPage } from "../storage/page-rows.ts";
import { findColumnsByIds, findRow, findRowsByIds, insertRow, updateRow } from "../storage/rows.ts";
import type { Database, SessionTable } from "../storage/schema.ts";

export async function findSession(
  db: Kysely<Database>,
  tenant: string,
  id: string,
): Promise<SessionTable | undefined> {
  return await findRow(db, "sessions", { tenant_id: tenant, id });
}

/** The sessions with these ids, in no particular order. */
export async function findSessions(
  db: Kysely<Database>,
  tenant: string,
  ids: readonly string[],
): Promise<readonly SessionTable[]> {
  return await findRowsByIds(db, "sessions", tenant, ids);
}

/** The `seq` of the latest durable event of each of at most 256 sessions. */
export async function findLatestSeqs(
  db: Kysely<Database>,
  tenant: string,
  ids: readonly string[],
): Promise<readonly Pick<SessionTable, "id" | "last_seq">[]> {
  return await findColumnsByIds(db, { table: "sessions", columns: ["id", "last_seq"] }, { tenant, ids });
}

/** Sessions that have not ended, newest first. */
export async function openSessions(
  db: Kysely<Database>,
  tenant: string,
  count: number,
): Promise<readonly SessionTable[]> {
  return await db
    .selectFrom("sessions")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("ended_at", "is", null)
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(count)
    .execute();
}

/** The session, which nobody else changes until the transaction ends. */
export async function lockSession(ctx: WriteContext, id: string): Promise<SessionTable | undefined> {
  return await lockRow(ctx, "sessions", { tenant_id: ctx.tenant, id });
}

/** Sessions that have not ended, in the order of their ids, locked. */
export async function lockOpenSessions(
  ctx: WriteContext,
  afterId: string,
  limit: number,
): Promise<readonly SessionTable[]> {
  const query = ctx.db
    .selectFrom("sessions")
    .selectAll()
    .where("tenant_id", "=", ctx.tenant)
    .where("id", ">", afterId)
    .where("ended_at", "is", null);
  return await locked(ctx, query.orderBy("id").limit(limit)).execute();
}

export async function insertSession(ctx: WriteContext, row: SessionTable): Promise<void> {
  await insertRow(ctx.db, "sessions", row);
}

export async function updateSession(
  ctx: WriteContext,
  id: string,
  changes: Partial<SessionTable>,
): Promise<void> {
  await updateRow(ctx.db, "sessions", { tenant_id: ctx.tenant, id }, changes);
}

/** Changes a session that gets a message; answers how many events are told of it then. */
export async function updateWithMessage(
  ctx: WriteContext,
  id: string,
  changes: Partial<SessionTable>,
): Promise<Pick<SessionTable, "event_sequence">> {
  return { event_sequence: await countIfAsked(ctx, "support.message_created", id, changes) };
}

export interface SessionFilter extends PageRequest {
  readonly status?: SessionStatus | undefined;
  readonly channel?: Channel | undefined;
  readonly priority?: Priority | undefined;
  readonly agent_id?: string | undefined;
  readonly customer_id?: string | undefined;
  readonly team_id?: string | undefined;
  readonly category?: string | undefined;
}

/** One row more than the page holds, newest first. */
export async function listSessions(
  db: Kysely<Database>,
  tenant: string,
  { limit, cursor, ...filter }: SessionFilter,
): Promise<readonly SessionTable[]> {
  const page = { limit, cursor };
  return await findPage(db, {
    table: "sessions",
    columns: "all",
    order: "newest first",
    tenant,
    filter,
    page,
  });
}
