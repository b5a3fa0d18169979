import type { QueryWord } from "./query.ts";
import { rarity } from "./relevance.ts";

/** A query's word as the articles at hand see it. */
export interface WeighedWord {
  /** What to look up: its stem, and the word as it is where articles in other languages are. */
  readonly terms: readonly string[];
  readonly weight: number;
  readonly unfinished: boolean;
  /** Whether an article has it. Only a word that none has is taken for a slip of the keyboard. */
  readonly known: boolean;
  /** Its weight times its rarity. */
  readonly worth: number;
}

/** In how many articles each term stands. */
export interface Vocabulary {
  /** Counts an article's terms in, or out again. */
  count(terms: ReadonlySet<string>, step: 1 | -1): void;
  rarityOf(term: string): number;
  weigh(word: QueryWord, form: "stems" | "stems and words"): WeighedWord;
}

export function createVocabulary(): Vocabulary {
  const holders = new Map<string, number>();
  let articles = 0;
  return {
    count: (terms, step) => {
      articles += step;
      for (const term of terms) {
        const held = (holders.get(term) ?? 0) + step;
        if (held === 0) holders.delete(term);
        else holders.set(term, held);
      }
    },
    rarityOf: (term) => rarity(articles, holders.get(term) ?? 0),
    weigh: (word, form) => {
      const terms = form === "stems" ? [word.stem] : [...new Set([word.stem, word.plain])];
      const held = Math.max(...terms.map((term) => holders.get(term) ?? 0));
      const { weight, unfinished } = word;
      return { terms, weight, unfinished, known: held > 0, worth: weight * rarity(articles, held) };
    },
  };
}
