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
  return {
    searchArticles: (ctx, { query }) => search(ctx, indexes, query),
    suggestArticles: (ctx, { body }) => suggest(ctx, indexes, body),
    listArticles: (ctx, { query }) => list(ctx, query),
    createArticle: (ctx, { body }) => create(ctx, body),
    getArticle: (ctx, { path }) => get(ctx, path.article_id),
    updateArticle: (ctx, { path, body }) => update(ctx, { ...body, article_id: path.article_id }),
  };
}
