import type { Kysely } from "kysely";
import type { WriteContext } from "../context.ts";
import type { Channel, Priority, SessionStatus } from "../contract.ts";
import { decodeCursor, defaultLimit, type PageRequest } from "../page.ts";
import { after } from "../storage/keyset.ts";
import { lockRow } from "../storage/lock.ts";
import { findRow, insertRow, updateRow } from "../storage/rows.ts";
import type { Database, SessionTable } from "../storage/schema.ts";

export async function findSession(
  db: Kysely<Database>,
  tenant: string,
  id: string,
): Promise<SessionTable | undefined> {
  return await findRow(db, "sessions", { tenant_id: tenant, id });
}

/** The session, which nobody else changes until the transaction ends. */
export async function lockSession(ctx: WriteContext, id: string): Promise<SessionTable | undefined> {
  return await lockRow(ctx, "sessions", { tenant_id: ctx.tenant, id });
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

export interface SessionFilter extends PageRequest {
  readonly status?: SessionStatus | undefined;
  readonly channel?: Channel | undefined;
  readonly priority?: Priority | undefined;
  readonly agent_id?: string | undefined;
  readonly customer_id?: string | undefined;
  readonly team_id?: string | undefined;
  readonly category?: string | undefined;
}

const filterColumns = [
  "status",
  "channel",
  "priority",
  "agent_id",
  "customer_id",
  "team_id",
  "category",
] as const;

/** One row more than the page holds, newest first. */
export async function listSessions(
  db: Kysely<Database>,
  tenant: string,
  filter: SessionFilter,
): Promise<readonly SessionTable[]> {
  let query = db
    .selectFrom("sessions")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where(after(decodeCursor(filter.cursor), "newest first"));
  for (const column of filterColumns) {
    const value = filter[column];
    if (value !== undefined) query = query.where(column, "=", value);
  }
  return await query
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit((filter.limit ?? defaultLimit) + 1)
    .execute();
}
