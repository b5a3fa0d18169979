import MiniSearch, { type SearchOptions, type SearchResult } from "minisearch";
import type { ArticleTable } from "../storage/schema.ts";
import { bestOf } from "./best-of.ts";
import { type FieldTerms, fieldTerms, type IndexedArticle, indexedArticle } from "./indexed-article.ts";
import type { QueryWord } from "./query.ts";
import { bestScore, relevanceOf } from "./relevance.ts";
import { createVocabulary, type WeighedWord } from "./vocabulary.ts";

/** An article that answers a query. */
export interface Hit {
  readonly article: IndexedArticle;
  /** From 0 to 1, see `relevanceOf`. */
  readonly relevance: number;
  /** The article's terms that were looked for or are like them. */
  readonly terms: readonly string[];
}

export interface Found {
  /** Best first; articles that are equally good in the order of their ids. */
  readonly hits: readonly Hit[];
  /** The best of those that customers may read. */
  readonly quotable: Hit | null;
}

export interface Wanted {
  readonly category?: string | undefined;
  readonly limit: number;
}

/** The published and internal articles of one tenant, ready to be searched. */
export interface ArticleIndex {
  /** The last change that it has taken in. */
  readonly revision: number;
  /** Takes in changes in their order; those that it has already make no difference. */
  take(rows: readonly ArticleTable[]): void;
  /** Notes that there is nothing more to take in up to the revision. */
  skipTo(revision: number): void;
  find(query: readonly QueryWord[], wanted: Wanted): Found;
  /** How telling the term is among these articles. */
  rarityOf(term: string): number;
}

type Articles = ReadonlyMap<string, IndexedArticle>;
type Searchable = { readonly id: string } & Readonly<Record<keyof FieldTerms, string>>;

const fields: readonly (keyof FieldTerms)[] = ["title", "tags", "category", "body"];
const scoring: SearchOptions = {
  boost: { title: 4, tags: 2, category: 0.5, body: 1 },
  bm25: { k: 1.4, b: 0.75, d: 0 },
  weights: { fuzzy: 0.5, prefix: 0.2 },
};
/** The most words of one query; the less telling ones of a longer text are left out. */
const mostWords = 24;

export function createArticleIndex(): ArticleIndex {
  const engine = new MiniSearch<Searchable>({
    fields: [...fields],
    tokenize: (text) => text.split(" "),
    processTerm: (term) => term,
  });
  const vocabulary = createVocabulary();
  const articles = new Map<string, IndexedArticle>();
  let unstemmed = 0;
  let revision = 0;

  const put = (article: IndexedArticle, step: 1 | -1): void => {
    const terms = fieldTerms(article);
    vocabulary.count(new Set(fields.flatMap((field) => terms[field])), step);
    if (article.form === "plain") unstemmed += step;
    if (step === 1) {
      engine.add(searchable(article.id, terms));
      articles.set(article.id, article);
    } else {
      engine.remove(searchable(article.id, terms));
      articles.delete(article.id);
    }
  };
  return {
    get revision() {
      return revision;
    },
    take: (rows) => {
      for (const row of rows.filter((each) => each.revision > revision)) {
        const present = articles.get(row.id);
        if (present !== undefined) put(present, -1);
        if (row.status !== "draft") put(indexedArticle(row), 1);
        revision = row.revision;
      }
    },
    skipTo: (latest) => {
      revision = Math.max(revision, latest);
    },
    find: (query, wanted) => {
      const form = unstemmed === 0 ? "stems" : "stems and words";
      const words = query.map((word) => vocabulary.weigh(word, form)).toSorted((a, b) => b.worth - a.worth);
      return find(engine, articles, words.slice(0, mostWords), wanted);
    },
    rarityOf: (term) => vocabulary.rarityOf(term),
  };
}

function searchable(id: string, terms: FieldTerms): Searchable {
  return {
    id,
    title: terms.title.join(" "),
    tags: terms.tags.join(" "),
    category: terms.category.join(" "),
    body: terms.body.join(" "),
  };
}

function find(
  engine: MiniSearch<Searchable>,
  articles: Articles,
  words: readonly WeighedWord[],
  wanted: Wanted,
): Found {
  const best = bestScore(words.map((word) => word.worth));
  const results = engine.search(words.flatMap((word) => word.terms).join(" "), {
    ...scoring,
    ...likeness(words),
    ...(wanted.category === undefined
      ? {}
      : { filter: ({ id }) => articles.get(id)?.category === wanted.category }),
  });
  const hitsOf = (some: readonly SearchResult[]): Hit[] =>
    some.flatMap((result) => {
      const article = articles.get(result.id);
      const relevance = relevanceOf(scoreOf(result), best);
      return article === undefined ? [] : [{ article, relevance, terms: result.terms }];
    });
  const readable = results.filter(({ id }) => articles.get(id)?.published === true);
  return {
    hits: hitsOf(bestOf(results, wanted.limit, compare)),
    quotable: hitsOf(bestOf(readable, 1, compare))[0] ?? null,
  };
}

/** A word that no article has may be misspelt or cut short, the last one may still be being typed. */
function likeness(words: readonly WeighedWord[]): SearchOptions {
  const roles = new Map(words.flatMap((word) => word.terms.map((term) => [term, word] as const)));
  const isUnknown = (term: string): boolean => roles.get(term)?.known === false;
  return {
    boostTerm: (term) => roles.get(term)?.weight ?? 0,
    prefix: (term) => term.length > 2 && (isUnknown(term) || roles.get(term)?.unfinished === true),
    fuzzy: (term) => isUnknown(term) && slips(term),
  };
}

/** How many letters of a term may be wrong, missing or too many. */
function slips(term: string): number | false {
  if (term.length < 4) return false;
  return term.length < 6 ? 1 : 2;
}

/** MiniSearch multiplies the sum of BM25 by the number of words that match, which makes rare words count for less. */
function scoreOf(result: SearchResult): number {
  return result.score / Math.max(1, result.queryTerms.length);
}

/** Compares no finer than two processes that took in the articles in different orders may differ. */
function compare(a: SearchResult, b: SearchResult): number {
  const difference = Math.round(scoreOf(b) * 1e6) - Math.round(scoreOf(a) * 1e6);
  if (difference !== 0) return difference;
  return a.id < b.id ? -1 : 1;
}
