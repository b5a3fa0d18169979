import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SupportError } from "./errors.ts";
import { decodeCursor, pageOf } from "./page.ts";

const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    created_at: new Date(Date.parse("2026-01-24T19:30:00Z") - index).toISOString(),
    id: `sess_${index}`,
  }));
const show = (row: { readonly id: string }): string => row.id;

describe("a page", () => {
  it("has no cursor when it is the last, even when it is full", () => {
    const ids = ["sess_0", "sess_1", "sess_2"];
    expect(pageOf(rowsOf(3), 3, show)).toEqual({ data: ids, next_cursor: null, has_more: false });
    expect(pageOf([], 3, show)).toEqual({ data: [], next_cursor: null, has_more: false });
  });

  it("leaves out the row that was fetched to see whether there are more", () => {
    const page = pageOf(rowsOf(4), 3, show);
    expect(page).toMatchObject({ data: ["sess_0", "sess_1", "sess_2"], has_more: true });
    expect(decodeCursor(page.next_cursor ?? "")).toEqual(rowsOf(4)[2]);
  });
});

describe("a cursor", () => {
  const id = fc.stringMatching(/^[A-Za-z0-9_.:@+~-]{1,128}$/);
  const time = fc.date({
    min: new Date("2000-01-01T00:00:00Z"),
    max: new Date("9999-12-31T23:59:59.999Z"),
    noInvalidDate: true,
  });

  it("names any place of a list, in characters that a URL takes as they are", () => {
    fc.assert(
      fc.property(time, id, (at, last) => {
        const row = { created_at: at.toISOString(), id: last };
        const cursor = pageOf([row, row], 1, show).next_cursor ?? "";
        expect(encodeURIComponent(cursor)).toBe(cursor);
        expect(decodeCursor(cursor)).toEqual(row);
      }),
    );
  });

  it("that is left out is the first page", () => expect(decodeCursor(undefined)).toBeNull());

  it("that anybody makes up is refused, or names a place and nothing else", () => {
    const forged = fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.base64String());
    fc.assert(
      fc.property(forged, (cursor) => {
        let place: unknown;
        try {
          place = decodeCursor(cursor);
        } catch (error) {
          expect(error).toBeInstanceOf(SupportError);
          expect(error).toMatchObject({ code: "invalid_request", errors: [{ pointer: "?cursor" }] });
          return;
        }
        expect(place).toEqual({ created_at: expect.any(String), id: expect.any(String) });
      }),
    );
  });

  it.each([
    ["with a character missing", (cursor: string) => cursor.slice(1)],
    ["with one too many in front", (cursor: string) => `A${cursor}`],
    ["twice", (cursor: string) => cursor + cursor],
    ["backwards", (cursor: string) => [...cursor].reverse().join("")],
  ])("%s is refused", (_, spoil) => {
    const cursor = pageOf(rowsOf(2), 1, show).next_cursor ?? "";
    expect(() => decodeCursor(spoil(cursor))).toThrow("The cursor is not one of this list");
  });
});
