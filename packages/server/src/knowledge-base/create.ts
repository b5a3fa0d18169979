import type { WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import type { RequestOf } from "../generated/requests.ts";
import { lockDesk } from "../storage/desk-lock.ts";
import type { ArticleTable } from "../storage/schema.ts";
import { presentArticle } from "./present.ts";
import { refuseTakenSlug } from "./refuse-taken-slug.ts";
import { freeSlug, slugOf } from "./slug.ts";
import { insertArticle, nextRevision, slugsInUse } from "./store.ts";

export type NewArticle = RequestOf<"createArticle">["body"];

export async function create(ctx: WriteContext, input: NewArticle): Promise<Schema<"Article">> {
  await lockDesk(ctx);
  const slug = await slugFor(ctx, input);
  const row: ArticleTable = {
    tenant_id: ctx.tenant,
    id: ctx.id("article"),
    slug,
    title: input.title,
    body: input.body,
    category: input.category ?? null,
    tags: JSON.stringify([...new Set(input.tags ?? [])]),
    locale: input.locale,
    status: input.status,
    revision: await nextRevision(ctx),
    created_at: ctx.now,
    updated_at: ctx.now,
  };
  await insertArticle(ctx, row);
  return presentArticle(ctx, row);
}

async function slugFor(ctx: WriteContext, input: NewArticle): Promise<string> {
  if (input.slug !== undefined) {
    await refuseTakenSlug(ctx, input.slug);
    return input.slug;
  }
  const slug = slugOf(input.title);
  return freeSlug(slug, await slugsInUse(ctx.db, ctx.tenant, slug));
}
