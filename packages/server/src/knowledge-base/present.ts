import type { Context } from "../context.ts";
import type { Schema } from "../contract.ts";
import { fromJson } from "../storage/json.ts";
import type { ArticleTable } from "../storage/schema.ts";

export function presentArticle(ctx: Pick<Context, "settings">, row: ArticleTable): Schema<"Article"> {
  return {
    id: row.id,
    slug: row.slug,
    title: row.title,
    body: row.body,
    category: row.category,
    tags: fromJson(row.tags),
    locale: row.locale,
    status: row.status,
    url: articleUrl(ctx, row.id),
    created_at: row.created_at,
    updated_at: row.updated_at,
  };
}

export function articleUrl(ctx: Pick<Context, "settings">, id: string): string {
  return `${ctx.settings.publicUrl}/api/v1/support/kb/articles/${id}`;
}
