import type { Context } from "../context.ts";
import type { Schema } from "../contract.ts";
import { defaultLimit, type Page, type PageRequest, pageOf } from "../page.ts";
import { presentWebhook } from "./present.ts";
import { listWebhooks } from "./store.ts";

export async function list(ctx: Context, page: PageRequest): Promise<Page<Schema<"Webhook">>> {
  const rows = await listWebhooks(ctx, page);
  return pageOf(rows, page.limit ?? defaultLimit, (row) => presentWebhook(row, ctx.now));
}
