import fc from "fast-check";
import { expect, it } from "vitest";
import { jsonPointer } from "./json-pointer.ts";

/** Source: RFC 6901, section 4. */
function follow(document: unknown, pointer: string): unknown {
  const keys = pointer.split("/").slice(1);
  return keys
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce((node, key) => (node as Record<string, unknown>)[key], document);
}

// The examples of RFC 6901, section 5.
it.each([
  [[], ""],
  [["foo"], "/foo"],
  [["foo", 0], "/foo/0"],
  [[""], "/"],
  [["a/b"], "/a~1b"],
  [["c%d"], "/c%d"],
  [[" "], "/ "],
  [["m~n"], "/m~0n"],
  [["~1"], "/~01"],
])("the place %j is %s", (path, pointer) => expect(jsonPointer(path)).toBe(pointer));

it("leads a reader to the place that it was made of", () => {
  const key = fc.oneof(fc.string(), fc.constantFrom("~", "/", "~1", "~0", "~01"));
  fc.assert(
    fc.property(fc.array(key, { maxLength: 6 }), (path) => {
      const document = path.reduceRight<unknown>((node, name) => Object.fromEntries([[name, node]]), "here");
      expect(follow(document, jsonPointer(path))).toBe("here");
    }),
  );
});
