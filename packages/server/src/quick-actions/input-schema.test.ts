import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkerOf } from "./input-schema.ts";

const pointers = (faults: ReturnType<ReturnType<typeof checkerOf>>) =>
  faults.map(({ path }) => path.join("/"));

describe("checking an input", () => {
  it("names each place once, in the depth too, and nothing around it", () => {
    const check = checkerOf({
      type: "object",
      properties: {
        "a/b~c": { type: "string" },
        "d e": { type: "object", properties: { f: { type: "array", items: { type: "number" } } } },
        "ü%": { minimum: 5, multipleOf: 2 },
      },
      additionalProperties: false,
    });
    const faults = check({ "a/b~c": 1, "d e": { f: [1, "2"] }, "ü%": 1, more: true });
    expect(faults.map(({ path }) => path)).toEqual([["a/b~c"], ["d e", "f", "1"], ["ü%"], ["more"]]);
    expect(faults.at(-1)?.message).toContain("Leave it out");
    expect(check({ "a/b~c": "", "d e": { f: [] }, "ü%": 6 })).toEqual([]);
  });

  it("leaves the schema as it was, though it is frozen", () => {
    const schema = Object.freeze({ type: "object", properties: Object.freeze({ a: { type: "null" } }) });
    expect(pointers(checkerOf(schema)({ a: 1 }))).toEqual(["a"]);
    expect(JSON.stringify(schema)).toBe('{"type":"object","properties":{"a":{"type":"null"}}}');
  });

  it("does not take what every object has for a member", () => {
    const check = checkerOf({ type: "object", required: ["constructor"] });
    expect(check({})).toMatchObject([{ path: ["constructor"], isMissing: true }]);
  });

  it("says yes and no as ajv does", () => {
    const schema = {
      type: "object",
      properties: {
        a: { type: "integer", minimum: -2, exclusiveMaximum: 3 },
        b: { type: ["string", "null"], maxLength: 3, pattern: "^[ab]*$" },
        c: { type: "array", items: { enum: [1, "x", null] }, uniqueItems: true, minItems: 1 },
        d: { oneOf: [{ type: "boolean" }, { const: 7 }] },
        e: { $ref: "#/$defs/pair" },
      },
      required: ["a"],
      dependentRequired: { b: ["c"] },
      unevaluatedProperties: false,
      $defs: { pair: { type: "array", prefixItems: [{ type: "number" }, { type: "string" }], items: false } },
    };
    const [ours, theirs] = [checkerOf(schema), new Ajv2020({ strict: false }).compile(schema)];
    const odd = fc.constantFrom<unknown>(null, true, -9, 2.5, "abab", "x", [], [1, 1], [2], {}, [1, "a", 1]);
    const often = <T>(usual: fc.Arbitrary<T>) => fc.oneof({ weight: 6, arbitrary: usual }, odd);
    const inputs = fc.record(
      {
        a: often(fc.integer({ min: -3, max: 4 })),
        b: often(fc.constantFrom("", "ab", null)),
        c: often(fc.uniqueArray(fc.constantFrom(1, "x", null), { minLength: 1 })),
        d: often(fc.constantFrom(true, 7)),
        e: often(fc.constant([1, "a"])),
        z: odd,
      },
      { requiredKeys: [] },
    );
    let allowed = 0;
    fc.assert(
      fc.property(inputs, (input) => {
        const isAllowed = theirs(input);
        allowed += isAllowed ? 1 : 0;
        expect(ours(input).length === 0).toBe(isAllowed);
      }),
      { numRuns: 1000 },
    );
    expect(allowed).toBeGreaterThan(20);
  });
});
