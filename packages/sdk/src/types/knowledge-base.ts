import type { QueryOf, Schema } from "../operation-types.ts";

/**
 * Who finds an article: nobody (`draft`), everybody (`published`) or agents only (`internal`).
 *
 * @example
 * const status: ArticleStatus = "internal";
 */
export type ArticleStatus = Schema<"ArticleStatus">;

/**
 * An article; its `body` is Markdown.
 *
 * @example
 * const article: Article = await client.kb.retrieveArticle("art_1");
 * console.log(article.title, article.url);
 */
export interface Article extends Schema<"Article"> {}

/**
 * An article that was found, with an excerpt and a `relevance_score` of 0 to 1.
 *
 * @example
 * const { results } = await client.kb.search({ q: "refund" });
 * const sure = results.filter((result: SearchResult) => result.relevance_score > 0.8);
 */
export interface SearchResult extends Schema<"SearchResult"> {}

/**
 * The best matches, and a reply made of the best passage, if one is good enough.
 *
 * @example
 * const { suggested_response }: SearchResults = await client.kb.search({ q: "refund" });
 */
export interface SearchResults extends Schema<"SearchResults"> {}

/**
 * What to look for; `limit` is how many results at most, 1 to 50 (default 10).
 *
 * @example
 * const params: SearchArticlesParams = { q: "how long does a refund take", category: "refunds", limit: 3 };
 */
export interface SearchArticlesParams extends QueryOf<"searchArticles"> {}

/**
 * A message, or the session whose recent messages are searched for; at least one of the two.
 *
 * @example
 * const params: SuggestArticlesParams = { session_id: "sess_1", message: "Asking about the refund timeline" };
 */
export interface SuggestArticlesParams extends Schema<"SuggestArticles"> {}

/**
 * Which articles to list; `limit` is the size of a page, 1 to 200 (default 50).
 *
 * @example
 * const params: ListArticlesParams = { status: "published", locale: "en" };
 */
export interface ListArticlesParams extends QueryOf<"listArticles"> {}

/**
 * What a new article says; a draft unless `status` is given.
 *
 * @example
 * const params: CreateArticleParams = { title: "Refunds", body: "They take **3 days**.", status: "published" };
 */
export interface CreateArticleParams extends Schema<"CreateArticle"> {}

/**
 * What to change: given fields change.
 *
 * @example
 * const params: UpdateArticleParams = { status: "internal", category: null };
 */
export interface UpdateArticleParams extends Schema<"UpdateArticle"> {}
