import type { Contestant } from "./contestants/contestant.ts";
import type { Query } from "./queries.ts";

/** How well a search finds, from 0 to 1. */
export interface Quality {
  /** The mean of 1 / the place of the article that should be found, 0 when it is not among the first ten. */
  readonly mrr: number;
  /** How many of the articles that should be found are among the first ten. */
  readonly recall: number;
}

export async function qualityOf(
  contestant: Pick<Contestant, "search">,
  queries: readonly Query[],
): Promise<Quality> {
  let [reciprocal, found] = [0, 0];
  for (const { text, path } of queries) {
    const place = (await contestant.search(text)).indexOf(path);
    if (place === -1) continue;
    reciprocal += 1 / (place + 1);
    found += 1;
  }
  return { mrr: reciprocal / queries.length, recall: found / queries.length };
}

/** The mean of several, each of as many queries. */
export function meanQuality(several: readonly Quality[]): Quality {
  const mean = (of: (quality: Quality) => number): number =>
    several.reduce((sum, quality) => sum + of(quality), 0) / several.length;
  return { mrr: mean(({ mrr }) => mrr), recall: mean(({ recall }) => recall) };
}
