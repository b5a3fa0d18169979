import type { Context } from "../context.ts";
import type { OperationHandlers } from "../http/operation.ts";
import { create } from "./create.ts";
import { get } from "./get.ts";
import { createArticleIndexes } from "./indexes.ts";
import { list } from "./list.ts";
import { search } from "./search.ts";
import { suggest } from "./suggest.ts";
import { update } from "./update.ts";

type KnowledgeBaseRoutes = Pick<
  OperationHandlers,
  "searchArticles" | "suggestArticles" | "listArticles" | "createArticle" | "getArticle" | "updateArticle"
>;

/** The adapters of one desk, which share its search indexes. */
export function knowledgeBaseRoutes(): KnowledgeBaseRoutes {
  const indexes = createArticleIndexes();
  const suggestArticles: KnowledgeBaseRoutes["suggestArticles"] = (ctx, { body }) =>
    suggest(ctx, indexes, body);
  return {
    searchArticles: (ctx, { query }) => search(ctx, indexes, query),
    suggestArticles: Object.assign(suggestArticles, { prepare: (ctx: Context) => indexes.current(ctx) }),
    listArticles: (ctx, { query }) => list(ctx, query),
    createArticle: (ctx, { body }) => create(ctx, body),
    getArticle: (ctx, { path }) => get(ctx, path.article_id),
    updateArticle: (ctx, { path, body }) => update(ctx, { ...body, article_id: path.article_id }),
  };
}
