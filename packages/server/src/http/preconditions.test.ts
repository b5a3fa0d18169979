import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { etagOf, expectedVersion } from "./preconditions.ts";

describe("If-Match", () => {
  it("takes the ETag of any version back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999_999 }), (version) => {
        expect(expectedVersion(etagOf({ id: "ticket_1", version }))).toBe(version);
      }),
    );
  });

  it.each([null, "*", " * "])("asks for no version with %j", (header) => {
    expect(expectedVersion(header)).toBeUndefined();
  });

  it.each(["7", 'W/"7"', '"seven"', '""', '"1", "2"', '"1e3"', '"-1"', '" 7"', `"${"9".repeat(16)}"`, "**"])(
    "refuses what the desk never gave: %s",
    (header) => {
      expect(() => expectedVersion(header)).toThrow("If-Match is not an ETag of the desk.");
    },
  );
});

it.each([null, undefined, "text", 7, {}, { data: [] }])("%j has no ETag", (body) => {
  expect(etagOf(body)).toBeNull();
});
