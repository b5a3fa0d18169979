import { wordsOf } from "./words.ts";

/** A text to search for, and how much it counts: 1 in full. */
export interface QueryText {
  readonly text: string;
  readonly weight: number;
}

/** A word that is searched for. */
export interface QueryWord {
  readonly stem: string;
  readonly plain: string;
  readonly weight: number;
  /** Whether it says nothing about what is looked for. */
  readonly stop: boolean;
  /** Whether it may be the beginning of a word that is still being typed. */
  readonly unfinished: boolean;
}

/**
 * The words of the texts, each once, with the greatest weight that a text gives it. Small talk, which has nothing but stop
 * words, has none of them when it is finished; who is still typing may be looking for "About us".
 */
export function queryOf(texts: readonly QueryText[], typing: "still typing" | "finished"): QueryWord[] {
  const words = new Map<string, QueryWord>();
  for (const { text, weight } of texts) {
    for (const word of wordsOf(text)) {
      const known = words.get(word.stem);
      if (known === undefined || known.weight < weight) {
        words.set(word.stem, { ...word, weight, unfinished: false });
      }
    }
  }
  const list = [...words.values()];
  const last = list.at(-1);
  if (typing === "finished") return list.every((word) => word.stop) ? [] : list;
  return last === undefined ? list : [...list.slice(0, -1), { ...last, unfinished: true }];
}
