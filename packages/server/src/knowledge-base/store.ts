import type { Kysely } from "kysely";
import type { WriteContext } from "../context.ts";
import type { PageRequest } from "../page.ts";
import { findPage } from "../storage/page-rows.ts";
import type { ArticleTable, Database } from "../storage/schema.ts";

export async function findArticle(
  db: Kysely<Database>,
  tenant: string,
  id: string,
): Promise<ArticleTable | undefined> {
  return await db
    .selectFrom("articles")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("id", "=", id)
    .executeTakeFirst();
}

export async function findArticleBySlug(
  db: Kysely<Database>,
  tenant: string,
  slug: string,
): Promise<ArticleTable | undefined> {
  return await db
    .selectFrom("articles")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("slug", "=", slug)
    .executeTakeFirst();
}

/** Those of the slug itself and the slugs that continue it with a hyphen which are in use. */
export async function slugsInUse(
  db: Kysely<Database>,
  tenant: string,
  slug: string,
): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom("articles")
    .select("slug")
    .where("tenant_id", "=", tenant)
    .where((where) => where.or([where("slug", "=", slug), where("slug", "like", `${slug}-%`)]))
    .execute();
  return new Set(rows.map((row) => row.slug));
}

export interface ArticleFilter extends PageRequest {
  readonly status?: ArticleTable["status"] | undefined;
  readonly category?: string | undefined;
  readonly locale?: string | undefined;
}

/** One row more than the page holds, newest first. */
export async function listArticles(
  db: Kysely<Database>,
  tenant: string,
  { limit, cursor, ...filter }: ArticleFilter,
): Promise<readonly ArticleTable[]> {
  return await findPage(db, {
    table: "articles",
    columns: "all",
    order: "newest first",
    tenant,
    filter,
    page: { limit, cursor },
  });
}

export async function insertArticle(ctx: WriteContext, row: Omit<ArticleTable, "tenant_id">): Promise<void> {
  await ctx.db
    .insertInto("articles")
    .values({ tenant_id: ctx.tenant, ...row })
    .execute();
}

export async function changeArticle(
  ctx: WriteContext,
  id: string,
  changes: Partial<Omit<ArticleTable, "tenant_id" | "id">>,
): Promise<void> {
  await ctx.db
    .updateTable("articles")
    .set(changes)
    .where("tenant_id", "=", ctx.tenant)
    .where("id", "=", id)
    .execute();
}

/** Takes the next number of the tenant's changes; whoever has it is alone until the transaction ends. */
export async function nextRevision(ctx: WriteContext): Promise<number> {
  const row = await ctx.db
    .insertInto("desks")
    .values({ tenant_id: ctx.tenant, article_revision: 1 })
    .onConflict((conflict) =>
      conflict
        .column("tenant_id")
        .doUpdateSet((column) => ({ article_revision: column("desks.article_revision", "+", 1) })),
    )
    .returning("article_revision")
    .executeTakeFirstOrThrow();
  return row.article_revision;
}

/** The number of the tenant's latest change of an article; 0 before the first. */
export async function latestRevision(db: Kysely<Database>, tenant: string): Promise<number> {
  const row = await db
    .selectFrom("desks")
    .select("article_revision")
    .where("tenant_id", "=", tenant)
    .executeTakeFirst();
  return row?.article_revision ?? 0;
}

/** The articles changed after a revision, in the order of their changes. */
export async function changedAfter(
  db: Kysely<Database>,
  tenant: string,
  revision: number,
  limit: number,
): Promise<readonly ArticleTable[]> {
  return await db
    .selectFrom("articles")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("revision", ">", revision)
    .orderBy("revision")
    .limit(limit)
    .execute();
}
