import type { WriteContext } from "../context.ts";
import type { ArticleTable } from "../storage/schema.ts";
import { changeArticle, nextRevision } from "./store.ts";

/** The fields of an article that its authors write, as its row holds them. */
export type ArticleFields = Pick<
  ArticleTable,
  "slug" | "title" | "body" | "category" | "tags" | "locale" | "status"
>;

/** Stores what differs from the row and answers the row after it, or null when nothing does. */
export async function change(
  ctx: WriteContext,
  row: ArticleTable,
  fields: Partial<ArticleFields>,
): Promise<ArticleTable | null> {
  const names = Object.keys(fields) as (keyof ArticleFields)[];
  if (names.every((name) => fields[name] === row[name])) return null;
  const changes = { ...fields, revision: await nextRevision(ctx), updated_at: ctx.now };
  await changeArticle(ctx, row.id, changes);
  return { ...row, ...changes };
}
