import fc from "fast-check";
import { expect, it } from "vitest";
import { customerTerms, searchedWords } from "./customer-terms.ts";

it.each([
  ["John O'Doe", ["john", "o", "doe"]],
  ["john.doe+x@Example.COM", ["john", "doe", "x", "example", "com"]],
  ["cust_abc-42", ["cust", "abc", "42"]],
  ["José Ñandú ﬁne İzmir", ["jose", "nandu", "fine", "izmir"]],
  ["王小明", ["王小明"]],
  ["_ - @ 🍕", []],
])("reads %j as words", (text, words) => {
  expect(searchedWords(text)).toEqual(words);
});

it("gives a name in a script without spaces by each of its ends", () => {
  expect(customerTerms(["王小明", null])).toEqual(["王小明", "小明", "明"]);
});

it("gives each term once, and none that is longer than 64 letters", () => {
  const terms = customerTerms(["ann ANN", "Ann", "x".repeat(200)]);
  expect(terms).toEqual(["ann", "x".repeat(64)]);
});

it("finds every text by the beginnings of its words", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), fc.nat(5), (text, length) => {
      const terms = customerTerms([text]);
      for (const word of searchedWords(text)) {
        const beginning = [...word].slice(0, length + 1).join("");
        expect(terms.some((term) => term.startsWith(beginning))).toBe(true);
        expect(searchedWords(word)).toEqual([word]);
      }
    }),
  );
});
