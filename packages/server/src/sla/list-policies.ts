import type { Context } from "../context.ts";
import type { Schema } from "../contract.ts";
import { defaultLimit, type Page, type PageRequest, pageOf } from "../page.ts";
import { listPolicies as listPolicyRows } from "./policy-store.ts";
import { presentPolicy } from "./present.ts";

export async function listPolicies(ctx: Context, page: PageRequest): Promise<Page<Schema<"SlaPolicy">>> {
  const rows = await listPolicyRows(ctx.db, ctx.tenant, page);
  return pageOf(rows, page.limit ?? defaultLimit, presentPolicy);
}
