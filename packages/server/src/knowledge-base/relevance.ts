/** How telling a term is that stands in so many of the articles; one that stands in none counts as the rarest. */
export function rarity(articles: number, holders: number): number {
  const held = Math.max(holders, 1);
  return Math.log(1 + (Math.max(articles, held) - held + 0.5) / (held + 0.5));
}

/** A word that stands in an article's title and in its body as often as in any adds this many times its rarity. */
const perfectMatch = 5.5;
/** However long a question is, an article that answers its most telling words answers it. */
const tellingWords = 5;

/** What an article would score that has the most telling of the words, given what each is worth, in title and body. */
export function bestScore(wordWorths: readonly number[]): number {
  const telling = wordWorths.toSorted((a, b) => b - a).slice(0, tellingWords);
  return perfectMatch * telling.reduce((sum, worth) => sum + worth, 0);
}

/**
 * How well an article answers a query, from 0 to just below 1: its BM25 score as a share of the best score, bent so that
 * it never passes 1. A word that no article has counts in the best score. So the figure grows with the score, and means
 * the same whatever the query: above 0.8 the title speaks of it, about 0.5 some of the telling words are there, below 0.3
 * the match is by chance.
 */
export function relevanceOf(score: number, best: number): number {
  return best === 0 ? 0 : 1 - Math.exp((-2 * score) / best);
}
