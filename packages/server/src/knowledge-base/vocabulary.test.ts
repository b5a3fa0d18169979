import { describe, expect, it } from "vitest";
import { createVocabulary } from "./vocabulary.ts";

const word = { stem: "refund", plain: "refunds", weight: 0.5, unfinished: false };

describe("the vocabulary of the articles", () => {
  it("knows the terms of those that are there, and forgets those that are gone", () => {
    const vocabulary = createVocabulary();
    expect(vocabulary.weigh(word, "stems").known).toBe(false);
    vocabulary.count(new Set(["refund", "order"]), 1);
    vocabulary.count(new Set(["refund"]), 1);
    expect(vocabulary.weigh(word, "stems")).toMatchObject({ terms: ["refund"], known: true, weight: 0.5 });
    vocabulary.count(new Set(["refund", "order"]), -1);
    expect(vocabulary.weigh(word, "stems").known).toBe(true);
    vocabulary.count(new Set(["refund"]), -1);
    expect(vocabulary.weigh(word, "stems").known).toBe(false);
  });

  it("finds a rare term more telling than a common one", () => {
    const vocabulary = createVocabulary();
    for (let number = 0; number < 10; number += 1) vocabulary.count(new Set(["menu", `dish${number}`]), 1);
    expect(vocabulary.rarityOf("dish3")).toBeGreaterThan(vocabulary.rarityOf("menu"));
    expect(vocabulary.rarityOf("nowhere")).toBe(vocabulary.rarityOf("dish3"));
  });

  it("looks up the word as it is written as well where articles in other languages are", () => {
    const vocabulary = createVocabulary();
    vocabulary.count(new Set(["refunds"]), 1);
    expect(vocabulary.weigh(word, "stems")).toMatchObject({ terms: ["refund"], known: false });
    expect(vocabulary.weigh(word, "stems and words")).toMatchObject({
      terms: ["refund", "refunds"],
      known: true,
    });
  });
});
