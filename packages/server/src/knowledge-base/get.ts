import type { Context } from "../context.ts";
import type { Schema } from "../contract.ts";
import { SupportError } from "../errors.ts";
import type { ArticleTable } from "../storage/schema.ts";
import { presentArticle } from "./present.ts";
import { findArticle } from "./store.ts";

export async function get(ctx: Context, id: string): Promise<Schema<"Article">> {
  return presentArticle(ctx, await requireArticle(ctx, id));
}

/** Throws `article_not_found`, also for an article of another tenant. */
export async function requireArticle(ctx: Context, id: string): Promise<ArticleTable> {
  const row = await findArticle(ctx.db, ctx.tenant, id);
  if (row !== undefined) return row;
  throw new SupportError(
    "article_not_found",
    "There is no such article. GET /kb/articles lists those there are.",
  );
}
