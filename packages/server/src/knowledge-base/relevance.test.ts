import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestScore, rarity, relevanceOf, saturation } from "./relevance.ts";

const worth = fc.double({ min: 0.01, max: 20, noNaN: true });

describe("how telling a term is", () => {
  it("falls with every article that has it, and never to nothing", () => {
    const held = Array.from({ length: 100 }, (_, before) => rarity(100, before + 1));
    expect(held).toEqual(held.toSorted((a, b) => b - a));
    expect(new Set(held).size).toBe(100);
    expect(held.at(-1)).toBeGreaterThan(0);
  });

  it("is that of the rarest for a term that no article has", () => {
    expect(rarity(100, 0)).toBe(rarity(100, 1));
    expect(rarity(0, 0)).toBeGreaterThan(0);
  });
});

describe("what a term adds to the score", () => {
  it("grows with how often it stands there, less each time, and never to its whole rarity", () => {
    const added = [0, 1, 2, 3, 1000].map((count) => saturation(count, 1));
    const steps = added.slice(1, 4).map((share, place) => share - (added[place] ?? 0));
    expect(added[0]).toBe(0);
    expect(steps).toEqual(steps.toSorted((a, b) => b - a));
    expect(added.at(-1)).toBeLessThan(1);
  });

  it("is more in a short article", () => {
    expect(saturation(1, 0.5)).toBeGreaterThan(saturation(1, 2));
  });
});

describe("relevance", () => {
  it("is from 0 to 1, and grows with the score", () => {
    fc.assert(
      fc.property(worth, worth, worth, (best, score, more) => {
        const [less, greater] = [relevanceOf(score, best), relevanceOf(score + more, best)];
        expect(less).toBeGreaterThan(0);
        expect(greater).toBeGreaterThanOrEqual(less);
        expect(greater).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("is 0 without a score, and for a question without words", () => {
    expect(relevanceOf(0, 5)).toBe(0);
    expect(relevanceOf(0, bestScore([]))).toBe(0);
  });

  it("is the same share of the best score, whatever the question", () => {
    expect(relevanceOf(1, 4)).toBeCloseTo(relevanceOf(25, 100), 12);
  });
});

describe("the best score of a question", () => {
  it("is that of its five most telling words, in any order", () => {
    const all = [1, 7, 3, 2, 6, 5, 4];
    expect(bestScore(all)).toBe(bestScore([7, 6, 5, 4, 3]));
    expect(bestScore(all)).toBeGreaterThan(bestScore([7, 6, 5, 4]));
  });

  it("leaves the words as they were", () => {
    const words: readonly number[] = Object.freeze([1, 3, 2]);
    expect(() => bestScore(words)).not.toThrow();
  });
});
