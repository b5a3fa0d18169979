import { bestOf } from "./best-of.ts";
import type { IndexedArticle } from "./indexed-article.ts";
import { nearness, type Sought, type SoughtTerms, titleMatch } from "./nearness.ts";
import type { Postings } from "./postings.ts";
import { bonus, saturation } from "./relevance.ts";
import type { Entry, Shelf } from "./shelf.ts";
import type { WeighedWord } from "./vocabulary.ts";

/** An article that has words of the query. */
export interface Ranked {
  readonly entry: Entry;
  readonly score: number;
}

export interface Ranking {
  /** The articles that `isWanted` lets pass, best first; equally good ones by their ids. */
  rank(
    words: readonly WeighedWord[],
    isWanted: (article: IndexedArticle) => boolean,
    count: number,
  ): Ranked[];
}

/** So many of the best by their words alone are looked at more closely. */
const candidates = 100;

export function createRanking(shelf: Shelf, postings: Postings, numberOf: (term: string) => number): Ranking {
  return {
    rank: (words, isWanted, count) => {
      const scores = scoresBy(words, shelf, postings);
      const found: number[] = [];
      for (let place = 0; place < scores.length; place += 1) {
        const entry = scores[place] === 0 ? undefined : shelf.at(place);
        if (entry !== undefined && isWanted(entry.article)) found.push(place);
      }
      // The places alone: to make an object of each article would take longer than all the rest.
      const idAt = (place: number): string => shelf.at(place)?.article.id ?? "";
      const byScore = (one: number, other: number): number =>
        (scores[other] ?? 0) - (scores[one] ?? 0) || (idAt(one) < idAt(other) ? -1 : 1);
      const sought = soughtBy(words, numberOf);
      const closer = bestOf(found, Math.max(candidates, count), byScore).flatMap((place) => {
        const entry = shelf.at(place);
        return entry === undefined ? [] : [{ entry, score: (scores[place] ?? 0) + bonusOf(entry, sought) }];
      });
      return bestOf(closer, count, compare);
    },
  };
}

function bonusOf({ title, body }: Entry, sought: SoughtTerms): number {
  const near = Math.max(nearness(title, sought), nearness(body, sought));
  return bonus.near * near + bonus.title * titleMatch(title, sought);
}

/** The BM25F of each article, by its place. Stop words only add to what the others find, unless there are no others. */
function scoresBy(words: readonly WeighedWord[], shelf: Shelf, postings: Postings): Float64Array {
  const scores = new Float64Array(shelf.places);
  const best = new Float64Array(shelf.places);
  const leading = words.filter(({ stop }) => !stop);
  const following = words.filter(({ stop }) => stop);
  for (const word of [...leading, ...following]) {
    const addsOnly = word.stop && leading.length > 0;
    for (const place of bestByPlace(word, best, shelf, postings)) {
      if (!addsOnly || scores[place] !== 0) scores[place] = (scores[place] ?? 0) + (best[place] ?? 0);
      best[place] = 0;
    }
  }
  return scores;
}

/** Writes what the best of the word's terms adds to each article that has one; answers their places, each once. */
function bestByPlace(word: WeighedWord, best: Float64Array, shelf: Shelf, postings: Postings): number[] {
  const found: number[] = [];
  const { averageLength } = shelf;
  for (const [term, likeness] of word.terms) {
    const { places, counts } = postings.of(term);
    // As many rounds as there are articles: an iterator would take as long as all the rest.
    for (let at = 0; at < places.length; at += 1) {
      const place = places[at] ?? 0;
      const share = saturation(counts[at] ?? 0, shelf.lengthAt(place) / averageLength);
      const known = best[place] ?? 0;
      if (known === 0) found.push(place);
      best[place] = Math.max(known, word.worth * likeness * share);
    }
  }
  return found;
}

function soughtBy(words: readonly WeighedWord[], numberOf: (term: string) => number): SoughtTerms {
  const sought = new Map<number, Sought>();
  for (const [word, { terms, worth }] of words.entries()) {
    for (const [term, likeness] of terms) {
      const number = numberOf(term);
      const known = sought.get(number);
      if (known === undefined || known.likeness * known.worth < likeness * worth) {
        sought.set(number, { word, likeness, worth });
      }
    }
  }
  return sought;
}

function compare(one: Ranked, other: Ranked): number {
  return other.score - one.score || (one.entry.article.id < other.entry.article.id ? -1 : 1);
}
