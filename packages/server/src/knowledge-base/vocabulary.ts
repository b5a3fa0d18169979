import type { FieldWords, IndexedArticle } from "./indexed-article.ts";
import type { Postings } from "./postings.ts";
import type { QueryWord } from "./query.ts";
import { rarity } from "./relevance.ts";
import { createSpelling } from "./spelling.ts";
import { wordsOf } from "./words.ts";

/** A query's word as the articles at hand see it. */
export interface WeighedWord {
  /** What to look up, and how like the word it is: 1 for the word itself. */
  readonly terms: ReadonlyMap<string, number>;
  /** Its weight times its rarity. */
  readonly worth: number;
  /** Whether it only tells articles apart that another word has found. */
  readonly stop: boolean;
}

/** The words of all articles. */
export interface Vocabulary {
  /** Counts an article in, or out again. */
  count(article: IndexedArticle, words: FieldWords, step: 1 | -1): void;
  /** How telling a term is. */
  rarityOf(term: string): number;
  weigh(word: QueryWord): WeighedWord;
}

const likeness = { oneSlip: 0.8, moreSlips: 0.5, completion: 0.3 };
/** How much a stop word counts beside others that are as rare. */
const stopShare = 0.5;
/** Fewer letters begin too many words. */
const shortestBeginning = 3;

export function createVocabulary(postings: Pick<Postings, "holders">): Vocabulary {
  const spelling = createSpelling();
  let articles = 0;
  let unstemmed = 0;

  const rarityOf = (term: string): number => rarity(articles, postings.holders(term));
  /** A word's stem, and the word as it is where articles in other languages are: those that an article has. */
  const termsOf = ({ stem, plain }: { readonly stem: string; readonly plain: string }): string[] => {
    const terms = unstemmed === 0 ? [stem] : [...new Set([stem, plain])];
    return terms.filter((term) => postings.holders(term) > 0);
  };
  const guesses = ({ plain, unfinished }: QueryWord, known: boolean): Map<string, number> => {
    const terms = new Map<string, number>();
    const put = (other: string, like: number): void => {
      for (const term of wordsOf(other).flatMap(termsOf))
        terms.set(term, Math.max(like, terms.get(term) ?? 0));
    };
    if (plain.length >= shortestBeginning && (unfinished || !known)) {
      for (const other of spelling.completions(plain)) put(other, likeness.completion);
    }
    if (known) return terms;
    for (const [other, slips] of spelling.alike(plain)) {
      put(other, slips === 1 ? likeness.oneSlip : likeness.moreSlips);
    }
    return terms;
  };
  return {
    count: (article, words, step) => {
      articles += step;
      if (article.form === "plain") unstemmed += step;
      const telling = [words.title, words.tags, words.category, words.body]
        .flat()
        .filter(({ stop }) => !stop);
      spelling.count(new Set(telling.map(({ plain }) => plain)), step);
    },
    rarityOf,
    weigh: (word) => {
      const own = termsOf(word);
      const known = own.length > 0;
      const terms = word.stop ? new Map<string, number>() : guesses(word, known);
      for (const term of own) terms.set(term, 1);
      const commonest = Math.min(
        rarity(articles, 0),
        ...[...terms.keys()].filter((term) => !known || own.includes(term)).map(rarityOf),
      );
      return { terms, worth: word.weight * commonest * (word.stop ? stopShare : 1), stop: word.stop };
    },
  };
}
