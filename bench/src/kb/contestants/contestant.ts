import type { HelpArticle } from "../help-articles.ts";

/** A search over the articles that it was opened with. */
export interface Contestant {
  /** The paths of what was found, best first, ten at most. */
  search(query: string): readonly string[] | Promise<readonly string[]>;
  close(): void | Promise<void>;
}

export type Open = (articles: readonly HelpArticle[]) => Contestant | Promise<Contestant>;

/** How many results count. */
export const depth = 10;

/** What the peers are given to read: the body without the marks and addresses of Markdown, as ours reads it. */
export function textOf(article: HelpArticle): string {
  return article.body
    .replaceAll(/<!--.*?-->/gs, " ")
    .replaceAll(/\]\([^)]*\)/g, "] ")
    .replaceAll(/<[^<>]*>/g, " ")
    .replaceAll(/[[\]*`#|>_~]+|-{3,}/g, " ");
}
