import fc from "fast-check";
import { expect, it } from "vitest";
import { canonicalJson } from "./canonical-json.ts";

it("sorts members wherever they are, and keeps lists as they are", () => {
  const value = { b: [3, { z: null, é: true, A: "\n" }], a: {}, "": [] };
  expect(canonicalJson(value)).toBe('{"":[],"a":{},"b":[3,{"A":"\\n","z":null,"é":true}]}');
});

it("says the same value the same way, whatever the order of its members", () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.constant(null))),
      (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      },
    ),
  );
});
