import type { ArticleTable } from "../storage/schema.ts";
import { type FieldWords, fieldWords, type IndexedArticle, indexedArticle } from "./indexed-article.ts";
import { createPostings } from "./postings.ts";
import type { QueryWord } from "./query.ts";
import { createRanking, type Ranked } from "./rank.ts";
import { bestScore, relevanceOf } from "./relevance.ts";
import { createShelf } from "./shelf.ts";
import { createTermNumbers } from "./term-numbers.ts";
import { createVocabulary, type WeighedWord } from "./vocabulary.ts";
import type { Word } from "./words.ts";

/** An article that answers a query. */
export interface Hit {
  readonly article: IndexedArticle;
  /** From 0 to 1, see `relevanceOf`. */
  readonly relevance: number;
  /** The terms that were looked for or are like them. */
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
  /** Takes in a change; one that it has already makes no difference. */
  take(row: ArticleTable): void;
  /** Notes that there is nothing more to take in up to the revision. */
  skipTo(revision: number): void;
  find(query: readonly QueryWord[], wanted: Wanted): Found;
  /** How telling the term is among these articles. */
  rarityOf(term: string): number;
}

/** The most words of one query; the less telling ones of a longer text are left out. */
const mostWords = 24;

export function createArticleIndex(): ArticleIndex {
  const shelf = createShelf();
  const postings = createPostings();
  const numbers = createTermNumbers();
  const vocabulary = createVocabulary(postings);
  const { rank } = createRanking(shelf, postings, numbers.of);
  let revision = 0;

  const add = (article: IndexedArticle): void => {
    const words = fieldWords(article);
    const counts = countsOf(article, words);
    const inOrder = (some: readonly Word[]): Int32Array =>
      Int32Array.from(some, (word) => numbers.give(word[article.form]));
    const length = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const entry = { article, title: inOrder(words.title), body: inOrder(words.body), length };
    postings.add(shelf.put(entry), counts);
    vocabulary.count(article, words, 1);
  };
  const remove = (id: string): void => {
    const place = shelf.placeOf(id);
    const article = place === undefined ? undefined : shelf.at(place)?.article;
    if (place === undefined || article === undefined) return;
    const words = fieldWords(article);
    postings.remove(place, countsOf(article, words).keys());
    vocabulary.count(article, words, -1);
    shelf.clear(place);
  };
  return {
    get revision() {
      return revision;
    },
    take: (row) => {
      if (row.revision <= revision) return;
      remove(row.id);
      if (row.status !== "draft") add(indexedArticle(row));
      revision = row.revision;
    },
    skipTo: (latest) => {
      revision = Math.max(revision, latest);
    },
    find: (query, { category, limit }) => {
      const weighed = query.map((word) => vocabulary.weigh(word));
      const words = weighed.toSorted((one, other) => other.worth - one.worth).slice(0, mostWords);
      const isHere = (article: IndexedArticle): boolean =>
        category === undefined || article.category === category;
      const hits = rank(words, isHere, limit);
      const [quotable] = hits[0]?.entry.article.published
        ? hits
        : rank(words, (article) => article.published && isHere(article), 1);
      const asHit = hitBy(words);
      return { hits: hits.map(asHit), quotable: quotable === undefined ? null : asHit(quotable) };
    },
    rarityOf: vocabulary.rarityOf,
  };
}

/** How much a word counts in each field, as often as it stands there. */
const weights: Readonly<Record<keyof FieldWords, number>> = { title: 5, tags: 3, category: 1, body: 1 };

/** How much each term counts in an article. Stop words count in its title alone. */
function countsOf(article: IndexedArticle, words: FieldWords): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const field of ["title", "tags", "category", "body"] as const) {
    for (const word of words[field]) {
      if (word.stop && field !== "title") continue;
      const term = word[article.form];
      counts.set(term, (counts.get(term) ?? 0) + weights[field]);
    }
  }
  return counts;
}

function hitBy(words: readonly WeighedWord[]): (ranked: Ranked) => Hit {
  const telling = words.some(({ stop }) => !stop) ? words.filter(({ stop }) => !stop) : words;
  const best = bestScore(telling.map(({ worth }) => worth));
  const terms = [...new Set(telling.flatMap((word) => [...word.terms.keys()]))];
  return ({ entry, score }) => ({ article: entry.article, relevance: relevanceOf(score, best), terms });
}
