import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestOf } from "./best-of.ts";

interface Item {
  readonly place: number;
  readonly id: number;
}

describe("the best of many", () => {
  it("are the first of them all put in order", () => {
    const items = fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 300 });
    fc.assert(
      fc.property(items, fc.integer({ min: 1, max: 20 }), (places, count) => {
        const all = places.map((place, id): Item => ({ place, id }));
        const compare = (a: Item, b: Item) => a.place - b.place || a.id - b.id;
        expect(bestOf(all, count, compare)).toEqual(all.toSorted(compare).slice(0, count));
      }),
    );
  });
});
