import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cell, toCsv } from "./csv.ts";

/** Reads RFC 4180, character by character. */
function read(text: string): string[][] {
  const rows: string[][] = [];
  let [row, cell, quoted]: [string[], string, boolean] = [[], "", false];
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? "";
    if (quoted && char === '"' && text[at + 1] === '"') [cell, at] = [`${cell}"`, at + 1];
    else if (char === '"') quoted = !quoted;
    else if (!quoted && char === ",") [row, cell] = [[...row, cell], ""];
    else if (!quoted && char === "\r" && text[at + 1] === "\n") {
      rows.push([...row, cell]);
      [row, cell, at] = [[], "", at + 1];
    } else cell += char;
  }
  return rows;
}

describe("a table as CSV", () => {
  it("has a line for each row, numbers as they are and nothing for null", () => {
    expect(
      toCsv([
        ["name", "count"],
        ["refund", -1.5],
        ["", null],
      ]),
    ).toBe("name,count\r\nrefund,-1.5\r\n,\r\n");
  });

  it("quotes commas, quotes and line ends", () => {
    expect(toCsv([["a,b", 'say "hi"', "two\r\nlines"]])).toBe('"a,b","say ""hi""","two\r\nlines"\r\n');
  });

  it.each(["=1+1", "+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", '=HYPERLINK("x")'])(
    "has no formula in %j",
    (text) => {
      expect(read(toCsv([[text]]))).toEqual([[`'${text}`]]);
    },
  );

  it("reads back as it was, and no cell of text begins like a formula", () => {
    const cell: fc.Arbitrary<Cell> = fc.oneof(
      fc.string({ unit: fc.constantFrom(..."=+-@\t\r\n\",'a1 ") }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constant(null),
    );
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 });
    const survives = (rows: readonly (readonly Cell[])[]): void => {
      const found = read(toCsv(rows));
      expect(found).toEqual(rows.map((row) => row.map((one) => expected(one))));
    };
    const expected = (one: Cell): string => {
      if (typeof one !== "string") return one === null ? "" : String(one);
      return "=+-@\t\r".includes(one.charAt(0)) && one !== "" ? `'${one}` : one;
    };
    fc.assert(fc.property(table, survives), { seed: 20260124, numRuns: 500 });
  });
});
