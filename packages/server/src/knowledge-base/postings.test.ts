import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPostings } from "./postings.ts";

const counts = fc.dictionary(
  fc.constantFrom("a", "b", "constructor", "__proto__"),
  fc.integer({ min: 1, max: 9 }),
);
const steps = fc.array(fc.tuple(fc.nat({ max: 5 }), counts), { maxLength: 40 });

describe("where terms stand", () => {
  it("is what was put there last, however articles come and go", () => {
    fc.assert(
      fc.property(steps, (changes) => {
        const postings = createPostings();
        const present = new Map<number, Map<string, number>>();
        for (const [place, given] of changes) {
          const before = present.get(place);
          if (before !== undefined) postings.remove(place, before.keys());
          const after = new Map(Object.entries(given));
          postings.add(place, after);
          present.set(place, after);
        }
        for (const term of ["a", "b", "constructor", "__proto__"]) {
          const { places, counts: held } = postings.of(term);
          const stands = [...present].flatMap(([place, own]) => {
            const count = own.get(term);
            return count === undefined ? [] : [[place, count]];
          });
          const found = places.map((place, at) => [place, held[at]]);
          expect(found.toSorted()).toEqual(stands.toSorted());
          expect(postings.holders(term)).toBe(stands.length);
        }
      }),
    );
  });

  it("is nowhere for a term that no article has, and dropping it changes nothing", () => {
    const postings = createPostings();
    postings.add(0, new Map([["a", 1]]));
    postings.remove(1, ["a", "b"]);
    expect(postings.of("b")).toEqual({ places: [], counts: [] });
    expect(postings.of("a")).toEqual({ places: [0], counts: [1] });
  });
});
