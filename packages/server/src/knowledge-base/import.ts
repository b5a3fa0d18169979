import type { WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import { lockDesk } from "../storage/desk-lock.ts";
import { change } from "./change.ts";
import { create, type NewArticle } from "./create.ts";
import { presentArticle } from "./present.ts";
import { findArticleBySlug } from "./store.ts";

/** An article from outside the desk; its slug is what it is known by. */
export type ImportedArticle = NewArticle & { readonly slug: string };

export interface ImportOutcome {
  readonly outcome: "created" | "updated" | "unchanged";
  readonly article: Schema<"Article">;
}

/** Makes the article, or makes the one with its slug the same as it. Importing again changes nothing. */
export async function importArticle(ctx: WriteContext, input: ImportedArticle): Promise<ImportOutcome> {
  await lockDesk(ctx);
  const row = await findArticleBySlug(ctx.db, ctx.tenant, input.slug);
  if (row === undefined) return { outcome: "created", article: await create(ctx, input) };
  const changed = await change(ctx, row, {
    title: input.title,
    body: input.body,
    category: input.category ?? null,
    tags: JSON.stringify([...new Set(input.tags ?? [])]),
    locale: input.locale,
    status: input.status,
  });
  return {
    outcome: changed === null ? "unchanged" : "updated",
    article: presentArticle(ctx, changed ?? row),
  };
}
