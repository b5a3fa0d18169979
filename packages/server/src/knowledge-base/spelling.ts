import SearchableMap from "minisearch/SearchableMap";

/** The words of the articles as they are written, to find what somebody meant who wrote another. */
export interface Spelling {
  /** Counts an article's words in, or out again. */
  count(words: ReadonlySet<string>, step: 1 | -1): void;
  /** The words that begin so: those in the most articles, in an order that depends on nothing else. */
  completions(beginning: string): readonly string[];
  /** The words that a slip of the keyboard makes this one, else those that two make, and how many slips it takes. */
  alike(word: string): ReadonlyMap<string, number>;
}

const mostCompletions = 40;

export function createSpelling(): Spelling {
  const holders = new SearchableMap<number>();
  return {
    count: (words, step) => {
      for (const word of words) {
        const held = (holders.get(word) ?? 0) + step;
        if (held === 0) holders.delete(word);
        else holders.set(word, held);
      }
    },
    completions: (beginning) =>
      [...holders.atPrefix(beginning)]
        .toSorted(([one, held], [other, otherHeld]) => otherHeld - held || (one < other ? -1 : 1))
        .slice(0, mostCompletions)
        .map(([word]) => word),
    alike: (word) => {
      const most = slipsIn(word);
      const found = new Map<string, number>();
      // Two slips take many times as long to look for, and what is found by one is what was meant.
      for (let allowed = 1; allowed <= most && found.size === 0; allowed += 1) {
        for (const [other, [, slips]] of holders.fuzzyGet(word, allowed)) found.set(other, slips);
        for (const other of swapped(word)) if (other !== word && holders.has(other)) found.set(other, 1);
      }
      return found;
    },
  };
}

/** How many letters of a word may be wrong, missing or too many. */
function slipsIn(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 6 ? 1 : 2;
}

/** The word with each two letters in a row the other way round. */
function swapped(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, at) =>
    [word.slice(0, at), word[at + 1], word[at], word.slice(at + 2)].join(""),
  );
}
