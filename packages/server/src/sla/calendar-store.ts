import type { Kysely } from "kysely";
import type { WriteContext } from "../context.ts";
import type { PageRequest } from "../page.ts";
import { findPage } from "../storage/page-rows.ts";
import { findRow, findRowsByIds, insertRow, updateRow } from "../storage/rows.ts";
import type { Database, SlaCalendarTable } from "../storage/schema.ts";

export async function findCalendar(
  db: Kysely<Database>,
  tenant: string,
  id: string,
): Promise<SlaCalendarTable | undefined> {
  return await findRow(db, "sla_calendars", { tenant_id: tenant, id });
}

/** The calendars with these ids, in no particular order. */
export async function findCalendars(
  db: Kysely<Database>,
  tenant: string,
  ids: readonly string[],
): Promise<readonly SlaCalendarTable[]> {
  return await findRowsByIds(db, "sla_calendars", tenant, ids);
}

export async function insertCalendar(ctx: WriteContext, row: SlaCalendarTable): Promise<void> {
  await insertRow(ctx.db, "sla_calendars", row);
}

export async function updateCalendar(
  ctx: WriteContext,
  id: string,
  changes: Partial<SlaCalendarTable>,
): Promise<void> {
  const key = { tenant_id: ctx.tenant, id };
  await updateRow(ctx.db, "sla_calendars", key, { ...changes, updated_at: ctx.now });
}

/** One row more than the page holds, oldest first. */
export async function listCalendars(
  db: Kysely<Database>,
  tenant: string,
  page: PageRequest,
): Promise<readonly SlaCalendarTable[]> {
  return await findPage(db, {
    table: "sla_calendars",
    columns: "all",
    order: "oldest first",
    tenant,
    filter: {},
    page,
  });
}
