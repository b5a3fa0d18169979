import type { Context } from "../context.ts";
import type { Schema } from "../contract.ts";
import { defaultLimit, type Page, type PageRequest, pageOf } from "../page.ts";
import { listTeams as listTeamRows } from "../roster/index.ts";
import { describeTeams } from "./describe.ts";

export async function listTeams(ctx: Context, page: PageRequest): Promise<Page<Schema<"Team">>> {
  const rows = await listTeamRows(ctx.db, ctx.tenant, page);
  return pageOf(rows, page.limit ?? defaultLimit, await describeTeams(ctx, rows));
}
