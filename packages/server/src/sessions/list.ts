import type { Context } from "../context.ts";
import type { Schema } from "../contract.ts";
import { defaultLimit, type Page, pageOf } from "../page.ts";
import { summarise } from "./describe.ts";
import { listSessions, type SessionFilter } from "./store.ts";

export async function list(ctx: Context, filter: SessionFilter): Promise<Page<Schema<"SessionSummary">>> {
  const rows = await listSessions(ctx.db, ctx.tenant, filter);
  return pageOf(rows, filter.limit ?? defaultLimit, await summarise(ctx, rows));
}
