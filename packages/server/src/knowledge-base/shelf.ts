import type { IndexedArticle } from "./indexed-article.ts";

/** An article in the index. */
export interface Entry {
  readonly article: IndexedArticle;
  /** The terms of the title in their order, by their numbers. */
  readonly title: Int32Array;
  readonly body: Int32Array;
  /** What all its terms count together. */
  readonly length: number;
}

/** The articles of an index, each at a place that stays the same as long as it is there. */
export interface Shelf {
  readonly size: number;
  /** How many places there are, free ones too. */
  readonly places: number;
  readonly averageLength: number;
  at(place: number): Entry | undefined;
  /** The length of the entry there. */
  lengthAt(place: number): number;
  placeOf(id: string): number | undefined;
  /** Answers the place that the entry got. */
  put(entry: Entry): number;
  clear(place: number): void;
}

export function createShelf(): Shelf {
  const entries: (Entry | undefined)[] = [];
  const free: number[] = [];
  const lengths: number[] = [];
  const places = new Map<string, number>();
  let length = 0;
  return {
    get size() {
      return places.size;
    },
    get places() {
      return entries.length;
    },
    get averageLength() {
      return length / Math.max(1, places.size);
    },
    at: (place) => entries[place],
    lengthAt: (place) => lengths[place] ?? 0,
    placeOf: (id) => places.get(id),
    put: (entry) => {
      const place = free.pop() ?? entries.length;
      entries[place] = entry;
      lengths[place] = entry.length;
      places.set(entry.article.id, place);
      length += entry.length;
      return place;
    },
    clear: (place) => {
      const entry = entries[place];
      if (entry === undefined) return;
      entries[place] = undefined;
      free.push(place);
      places.delete(entry.article.id);
      length -= entry.length;
    },
  };
}
