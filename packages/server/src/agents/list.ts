import type { Context } from "../context.ts";
import type { Schema } from "../contract.ts";
import type { RequestOf } from "../generated/requests.ts";
import { defaultLimit, type Page, pageOf } from "../page.ts";
import { listAgents } from "../roster/index.ts";
import { describeAgents } from "./describe.ts";

export async function list(
  ctx: Context,
  filter: RequestOf<"listAgents">["query"],
): Promise<Page<Schema<"Agent">>> {
  const rows = await listAgents(ctx.db, ctx.tenant, filter);
  return pageOf(rows, filter.limit ?? defaultLimit, await describeAgents(ctx, rows));
}
