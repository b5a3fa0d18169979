import { describe, expect, it } from "vitest";
import { passage } from "./passage.ts";
import { wordsOf } from "./words.ts";

const alike = () => 1;
const looksFor = (question: string) => {
  const sought = new Set(wordsOf(question).map((word) => word.stem));
  return (text: string) =>
    wordsOf(text)
      .map((word) => word.stem)
      .filter((stem) => sought.has(stem));
};
const filler = `${"Nothing to see in this sentence at all. ".repeat(12)}\n`;

describe("the passage that answers a question", () => {
  it("is the sentence that speaks of it, with those before it that fit", () => {
    const text = `${filler}Open the order. Choose a refund. We pay in 5.5 days! Enjoy.`;
    const found = passage(text, looksFor("how many days does a refund take"), alike);
    expect(found).toMatch(/Open the order\. Choose a refund\. We pay in 5\.5 days!$/);
    expect(found.length).toBeLessThanOrEqual(400);
  });

  it("is of whole sentences", () => {
    const found = passage(`${filler}Refunds take days. ${filler}`, looksFor("refund"), alike);
    expect(found).toMatch(/^Nothing to see .* at all\. Refunds take days\.$/);
  });

  it("puts a stop behind a heading that it runs over", () => {
    const text = "Refunds\nHow long?\nFive days\nfor all";
    expect(passage(text, looksFor("refunds, all"), alike)).toBe("Refunds. How long? Five days. for all");
  });

  it("is cut around the match where a sentence is too long", () => {
    const long = `${"so many words ".repeat(40)}refund ${"and many more ".repeat(40)}`;
    const found = passage(long, looksFor("refund"), alike);
    expect(found).toMatch(/^… .* refund .* …$/);
    expect(found.length).toBeLessThanOrEqual(400 + "…  …".length);
  });

  it("is how the text begins when none of it speaks of the question", () => {
    expect(passage("One. Two.\nThree.", looksFor("refund"), alike)).toBe("One.");
    expect(passage("", looksFor("refund"), alike)).toBe("");
  });
});
