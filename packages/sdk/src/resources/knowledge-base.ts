import type { ApiCall } from "../api-call.ts";
import type { CallOptions, IdempotentOptions } from "../call-options.ts";
import { ListCall, pageQuery } from "../list-call.ts";
import type { Send } from "../transport.ts";
import type {
  Article,
  CreateArticleParams,
  ListArticlesParams,
  SearchArticlesParams,
  SearchResults,
  SuggestArticlesParams,
  UpdateArticleParams,
} from "../types/knowledge-base.ts";

/**
 * Articles, and answers found in them.
 *
 * @example
 * const { results, suggested_response } = await client.kb.search({ q: "refund timeline" });
 */
export class KnowledgeBase {
  readonly #send: Send;

  /** @internal */
  constructor(send: Send) {
    this.#send = send;
  }

  /**
   * Finds the articles that answer a question, best first. There are no further pages: `limit` is how many at most.
   *
   * @example
   * const { results } = await client.kb.search({ q: "how long does a refund take", limit: 3 });
   */
  search(params: SearchArticlesParams, options?: CallOptions): ApiCall<SearchResults> {
    return this.#send("searchArticles", { query: params }, options);
  }

  /**
   * Finds the articles that help with a message, or with what was said last in a session.
   *
   * @throws ApiError `session_not_found`.
   * @example
   * const { suggested_response } = await client.kb.suggest({ session_id: "sess_1" });
   */
  suggest(params: SuggestArticlesParams, options?: IdempotentOptions): ApiCall<SearchResults> {
    return this.#send("suggestArticles", { body: params }, options);
  }

  /**
   * Lists articles, newest first.
   *
   * @example
   * for await (const article of client.kb.listArticles({ status: "draft" })) console.log(article.title);
   */
  listArticles(params: ListArticlesParams = {}, options?: CallOptions): ListCall<Article> {
    return new ListCall((cursor) =>
      this.#send("listArticles", { query: pageQuery(params, "cursor", cursor) }, options).withResponse(),
    );
  }

  /**
   * Creates an article, a draft unless `status` says otherwise. For managers and above.
   *
   * @throws ApiError `already_exists` when the slug is taken.
   * @example
   * await client.kb.createArticle({ title: "Refunds", body: "They take **3 days**.", status: "published" });
   */
  createArticle(params: CreateArticleParams, options?: IdempotentOptions): ApiCall<Article> {
    return this.#send("createArticle", { body: params }, options);
  }

  /**
   * Gets an article.
   *
   * @throws ApiError `article_not_found`.
   * @example
   * const { title, body } = await client.kb.retrieveArticle("art_1");
   */
  retrieveArticle(articleId: string, options?: CallOptions): ApiCall<Article> {
    return this.#send("getArticle", { path: { article_id: articleId } }, options);
  }

  /**
   * Changes the given fields of an article. For managers and above.
   *
   * @throws ApiError `article_not_found`, `already_exists` when the slug is taken.
   * @example
   * await client.kb.updateArticle("art_1", { status: "published" });
   */
  updateArticle(articleId: string, params: UpdateArticleParams, options?: CallOptions): ApiCall<Article> {
    return this.#send("updateArticle", { path: { article_id: articleId }, body: params }, options);
  }
}
