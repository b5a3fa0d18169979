/** How telling a term is that stands in so many of the articles; one that stands in none counts as the rarest. */
export function rarity(articles: number, holders: number): number {
  const held = Math.max(holders, 1);
  return Math.log(1 + (Math.max(articles, held) - held + 0.5) / (held + 0.5));
}

const k = 1.2;
const b = 0.75;

/**
 * What a term adds to an article's score, as a share of its rarity: BM25F.
 *
 * @param count How often it stands there, each field by its weight.
 * @param length The article's length, as a share of the average.
 */
export function saturation(count: number, length: number): number {
  return count / (count + k * (1 - b + b * length));
}

/** What words near each other add to the score, and those of the title, as shares of what they are worth. */
export const bonus = { near: 0.8, title: 0.5 };
/** However long a question is, an article that answers its most telling words answers it. */
const tellingWords = 5;

/** What an article would score at most that has the most telling of the words, given what each is worth. */
export function bestScore(wordWorths: readonly number[]): number {
  const telling = wordWorths.toSorted((one, other) => other - one).slice(0, tellingWords);
  return (1 + bonus.near + bonus.title) * telling.reduce((sum, worth) => sum + worth, 0);
}

/**
 * How well an article answers a query, from 0 to just below 1: its score as a share of the best score, bent so that it
 * never passes 1. A word that no article has counts in the best score. So the figure grows with the score, and means the
 * same whatever the query: above 0.8 the title speaks of it, about 0.5 some of the telling words are there, below 0.3
 * the match is by chance.
 */
export function relevanceOf(score: number, best: number): number {
  return best === 0 ? 0 : Math.tanh((1.2 * score) / best);
}
