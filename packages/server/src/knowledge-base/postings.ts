/** In which articles a term stands. The two lists belong together. */
export interface Posting {
  /** The places of the articles in the index, in no order. */
  readonly places: readonly number[];
  /** How much the term counts in each. */
  readonly counts: readonly number[];
}

/** Where each term stands. */
export interface Postings {
  of(term: string): Posting;
  /** In how many articles the term stands. */
  holders(term: string): number;
  add(place: number, counts: ReadonlyMap<string, number>): void;
  remove(place: number, terms: Iterable<string>): void;
}

const nowhere: Posting = { places: [], counts: [] };

export function createPostings(): Postings {
  const postings = new Map<string, { readonly places: number[]; readonly counts: number[] }>();
  return {
    of: (term) => postings.get(term) ?? nowhere,
    holders: (term) => postings.get(term)?.places.length ?? 0,
    add: (place, counts) => {
      for (const [term, count] of counts) {
        const posting = postings.get(term);
        posting?.places.push(place);
        posting?.counts.push(count);
        if (posting === undefined) postings.set(term, { places: [place], counts: [count] });
      }
    },
    remove: (place, terms) => {
      for (const term of terms) {
        const posting = postings.get(term);
        const at = posting?.places.indexOf(place) ?? -1;
        if (posting === undefined || at === -1) continue;
        dropAt(posting.places, at);
        dropAt(posting.counts, at);
        if (posting.places.length === 0) postings.delete(term);
      }
    },
  };
}

/** The last takes the place of the one that goes. */
function dropAt(list: number[], at: number): void {
  const last = list.pop();
  if (last !== undefined && at < list.length) list[at] = last;
}
