import type { Context } from "../context.ts";
import type { Schema } from "../contract.ts";
import { defaultLimit, type Page, pageOf } from "../page.ts";
import { presentArticle } from "./present.ts";
import { type ArticleFilter, listArticles } from "./store.ts";

export async function list(ctx: Context, filter: ArticleFilter): Promise<Page<Schema<"Article">>> {
  const rows = await listArticles(ctx.db, ctx.tenant, filter);
  return pageOf(rows, filter.limit ?? defaultLimit, (row) => presentArticle(ctx, row));
}
