import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SupportError } from "../errors.ts";
import { isStorable, refuseBadText } from "./text.ts";

/** Where the text is refused; empty when it is taken. */
function refusedAt(source: string): readonly string[] {
  try {
    refuseBadText(JSON.parse(source), source);
    return [];
  } catch (error) {
    if (!(error instanceof SupportError)) throw error;
    return error.errors.map(({ pointer }) => pointer);
  }
}

const nested = (levels: number): string => `${'{"a":'.repeat(levels)}1${"}".repeat(levels)}`;

describe("text", () => {
  it("is storable when it is well-formed Unicode without U+0000", () => {
    const unit = fc.oneof(
      fc.integer({ min: 0, max: 0xffff }),
      fc.constantFrom(0, 0xd800, 0xdbff, 0xdc00, 0xdfff),
    );
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        const text = String.fromCharCode(...units);
        expect(isStorable(text)).toBe(text.isWellFormed() && !units.includes(0));
      }),
    );
  });

  it("of any well-formed JSON is taken, however it is escaped", () => {
    const storable = fc.jsonValue({ stringUnit: "binary", maxDepth: 5 }).filter((value) => {
      const texts: string[] = [];
      JSON.stringify(value, (key, member) => {
        texts.push(key, typeof member === "string" ? member : "");
        return member;
      });
      return texts.every((text) => isStorable(text) && text !== "__proto__");
    });
    const escaped = (text: string): string =>
      text.replaceAll(/[^\0-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
    fc.assert(
      fc.property(storable, (value) => {
        expect(refusedAt(JSON.stringify(value))).toEqual([]);
        expect(refusedAt(escaped(JSON.stringify(value)))).toEqual([]);
      }),
    );
  });

  it.each([
    String.raw`{"a":"\uD83D\uDE00"}`,
    String.raw`{"a":"\\u0000"}`,
    String.raw`{"a":"\u0001\u007f"}`,
    '{"a":"__proto__"}',
    '{"__proto":1,"proto__":2}',
  ])("that only looks bad is taken: %s", (source) => {
    expect(refusedAt(source)).toEqual([]);
  });

  it.each([
    [String.raw`"\u0000"`, [""]],
    [String.raw`{"a":["fine","\ud83d"],"b":"\uDC00"}`, ["/a/1", "/b"]],
    [String.raw`{"a/b":{"c~d":"\u0000"}}`, ["/a~1b/c~0d"]],
    [String.raw`{"\ud800":"\u0000"}`, ["/\ud800", "/\ud800"]],
    [String.raw`{"a":{"__pro\u0074o__":1}}`, ["/a/__proto__"]],
    [String.raw`{"a":{"\u005F\u005Fproto__":1}}`, ["/a/__proto__"]],
  ])("is refused at each place of a fault: %s", (source, places) => {
    expect(refusedAt(source)).toEqual(places);
  });
});

describe("nesting", () => {
  it("of 64 levels is taken, and of one more refused at its place", () => {
    expect(refusedAt(nested(64))).toEqual([]);
    expect(refusedAt(nested(66))).toEqual(["/a".repeat(65)]);
  });

  it("is not mistaken for many members side by side", () => {
    expect(refusedAt(JSON.stringify(Array.from({ length: 500 }, () => ({ list: [[]] }))))).toEqual([]);
    expect(refusedAt(JSON.stringify({ text: "[".repeat(500) }))).toEqual([]);
  });
});
