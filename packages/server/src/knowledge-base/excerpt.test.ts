import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestSpan, excerpt } from "./excerpt.ts";

const looksFor =
  (...sought: string[]) =>
  (word: string): string[] =>
    sought.filter((term) => word.toLowerCase().includes(term));
const alike = () => 1;
const filler = "Lorem ipsum dolor sit amet consetetur sadipscing elitr sed diam. ".repeat(10);

describe("an excerpt", () => {
  it("is the whole of a short text, in one line", () => {
    expect(excerpt("Opening\nhours:\n\ndaily", looksFor("hours"), alike)).toBe("Opening hours: daily");
    expect(excerpt("", looksFor("hours"), alike)).toBe("");
  });

  it("begins with the text when nothing is looked for in it", () => {
    const cut = excerpt(filler, looksFor("refund"), alike, 60);
    expect(cut).toBe("Lorem ipsum dolor sit amet consetetur sadipscing elitr sed …");
  });

  it("is cut around the match, with an ellipsis at each end that was cut", () => {
    const cut = excerpt(`${filler}A refund takes days. ${filler}`, looksFor("refund"), alike, 80);
    expect(cut).toMatch(/^… .*A refund takes days\..* …$/);
    const atEnd = excerpt(`${filler}A refund takes days.`, looksFor("refund"), alike, 80);
    expect(atEnd).toMatch(/^… .*A refund takes days\.$/);
  });

  it("begins with the match's sentence when that is near", () => {
    const text = `${filler}To get your money back ask for a refund. ${filler}`;
    expect(excerpt(text, looksFor("refund"), alike, 90)).toMatch(
      /^… To get your money back ask for a refund\./,
    );
  });

  it("shows the place where most of what is looked for stands together", () => {
    const text = `A refund. ${filler}Another refund of a voucher in cash. ${filler}Cash.`;
    expect(excerpt(text, looksFor("refund", "voucher", "cash"), alike, 80)).toContain(
      "refund of a voucher in cash",
    );
  });

  it("prefers one rare term to a common one that comes again and again", () => {
    const weigh = (term: string) => (term === "gluten" ? 3 : 1);
    const text = `${"Menu, menu, menu. ".repeat(10)}${filler}No gluten here.`;
    expect(excerpt(text, looksFor("menu", "gluten"), weigh, 60)).toContain("No gluten here.");
  });

  it("finds its place in a text without spaces", () => {
    const cut = excerpt(`${"あ".repeat(199)}返金${"い".repeat(200)}`, looksFor("返金"), alike, 90);
    expect(cut).toMatch(/^… あ+返金い+ …$/);
  });

  it("is words of the text, whole and in order, and hardly longer than asked", () => {
    const word = fc.string({
      unit: fc.constantFrom("a", "é", "𠮷", "👩‍🍳", "."),
      minLength: 1,
      maxLength: 12,
    });
    const words = fc.array(word, { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 120 }), (list, length) => {
        const cut = excerpt(list.join(" "), looksFor("a."), alike, length);
        const inner = cut.replace(/^… /, "").replace(/ …$/, "");
        expect(` ${list.join(" ")} `).toContain(` ${inner} `);
        expect(inner.length).toBeLessThanOrEqual(Math.max(length, ...list.map((each) => each.length)));
      }),
    );
  });

  it("never cuts a character in two", () => {
    const text = fc.string({ unit: fc.constantFrom("𠮷", "😀", "a"), minLength: 1, maxLength: 400 });
    fc.assert(
      fc.property(text, (long) => {
        expect(excerpt(long, looksFor("a"), alike, 50).isWellFormed()).toBe(true);
      }),
    );
  });
});

describe("the best span of pieces", () => {
  const piece = (start: number, ...terms: string[]) => ({ start, end: start + 9, terms });

  it("is the earliest of those that are worth the same", () => {
    const pieces = [piece(0), piece(10, "a"), piece(20), piece(30, "a")];
    expect(bestSpan(pieces, alike, 9)).toEqual({ first: 1, last: 1 });
  });

  it("is no longer than asked, but for a single piece that is", () => {
    const pieces = [piece(0, "a"), piece(10), piece(20, "b"), piece(30, "c")];
    expect(bestSpan(pieces, alike, 19)).toEqual({ first: 2, last: 3 });
    expect(bestSpan(pieces, alike, 5)).toEqual({ first: 0, last: 0 });
  });

  it("is the first piece of none, or of those that say nothing", () => {
    expect(bestSpan([], alike, 9)).toEqual({ first: 0, last: 0 });
    expect(bestSpan([piece(0), piece(10)], alike, 99)).toEqual({ first: 0, last: 0 });
  });
});
