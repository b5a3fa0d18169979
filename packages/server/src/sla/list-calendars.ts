import type { Context } from "../context.ts";
import type { Schema } from "../contract.ts";
import { defaultLimit, type Page, type PageRequest, pageOf } from "../page.ts";
import { listCalendars as listCalendarRows } from "./calendar-store.ts";
import { presentCalendar } from "./present.ts";

export async function listCalendars(ctx: Context, page: PageRequest): Promise<Page<Schema<"Calendar">>> {
  const rows = await listCalendarRows(ctx.db, ctx.tenant, page);
  return pageOf(rows, page.limit ?? defaultLimit, presentCalendar);
}
