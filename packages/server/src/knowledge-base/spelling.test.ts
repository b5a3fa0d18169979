import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSpelling } from "./spelling.ts";

function spellingOf(...words: readonly string[]) {
  const spelling = createSpelling();
  for (const word of words) spelling.count(new Set([word]), 1);
  return spelling;
}

const lower = fc.string({ unit: fc.constantFrom(..."abcde"), minLength: 4, maxLength: 9 });

describe("the words as they are written", () => {
  it("are like one with another letter, one less, one more, or two swapped", () => {
    const spelling = spellingOf("refund");
    for (const slip of ["refumd", "refnd", "refuund", "erfund"])
      expect([slip, ...spelling.alike(slip)]).toEqual([slip, ["refund", 1]]);
  });

  it("are like a long one with two slips, a short one with one, and none with fewer than four letters", () => {
    const spelling = spellingOf("orders", "soup", "tea");
    expect(spelling.alike("oders")).toEqual(new Map([["orders", 1]]));
    expect(spelling.alike("odersx")).toEqual(new Map([["orders", 2]]));
    expect(spelling.alike("soop")).toEqual(new Map([["soup", 1]]));
    expect(spelling.alike("sop")).toEqual(new Map());
    expect(spelling.alike("slap")).toEqual(new Map());
  });

  it("are found whatever two letters of a long word are swapped", () => {
    fc.assert(
      fc.property(lower, fc.nat(), (word, number) => {
        const at = number % (word.length - 1);
        const swapped = word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
        expect(spellingOf(word).alike(swapped).get(word)).toBe(swapped === word ? 0 : 1);
      }),
    );
  });

  it("complete a beginning, those in the most articles first, forty at most", () => {
    const spelling = spellingOf("order", "orders", "orders", "ordinal", "soup");
    expect(spelling.completions("ord")).toEqual(["orders", "order", "ordinal"]);
    const many = spellingOf(...Array.from({ length: 60 }, (_, number) => `dish${number + 10}`));
    expect(many.completions("dish")).toHaveLength(40);
    expect(many.completions("dish")[0]).toBe("dish10");
  });

  it("are forgotten with the last article that has them", () => {
    const spelling = spellingOf("soup", "soup");
    spelling.count(new Set(["soup"]), -1);
    expect(spelling.completions("sou")).toEqual(["soup"]);
    spelling.count(new Set(["soup"]), -1);
    expect(spelling.completions("sou")).toEqual([]);
    expect(spelling.alike("soop").size).toBe(0);
  });
});
