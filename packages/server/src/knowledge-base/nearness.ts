/** A term that is looked for. */
export interface Sought {
  /** Which of the query's words it answers. */
  readonly word: number;
  /** How like that word it is, 1 at most. */
  readonly likeness: number;
  /** What the word is worth in full. */
  readonly worth: number;
}

export type SoughtTerms = ReadonlyMap<number, Sought>;

/** Words are near each other when no more than this many lie between the first and the last, these two included. */
const reach = 8;

/** What those different words of the query are worth together that stand nearest to each other in a text. */
export function nearness(text: Int32Array, sought: SoughtTerms): number {
  const latest = new Map<number, { readonly at: number; readonly worth: number }>();
  let best = 0;
  for (let at = 0; at < text.length; at += 1) {
    const term = sought.get(text[at] ?? -1);
    if (term === undefined) continue;
    latest.set(term.word, { at, worth: term.likeness * term.worth });
    let together = 0;
    for (const seen of latest.values()) if (at - seen.at < reach) together += seen.worth;
    best = Math.max(best, together);
  }
  return best;
}

/** What the query's words in a title are worth, by the share of the title that they are. */
export function titleMatch(title: Int32Array, sought: SoughtTerms): number {
  const worths = new Map<number, number>();
  let covered = 0;
  for (const number of title) {
    const term = sought.get(number);
    if (term === undefined) continue;
    covered += term.likeness;
    worths.set(term.word, Math.max(worths.get(term.word) ?? 0, term.likeness * term.worth));
  }
  const worth = [...worths.values()].reduce((sum, one) => sum + one, 0);
  return worth * (covered / Math.max(1, title.length));
}
