import { describe, expect, it } from "vitest";
import { builtInActions } from "./built-in.ts";
import { defineAction, withBackend } from "./define-action.ts";

const about = {
  id: "action_call_back",
  name: "Call Back",
  description: "Ask the restaurant to call the customer",
  required_context: ["phone"],
  input: {
    type: "object",
    properties: {
      phone: { type: "string", minLength: 3 },
      fee: { type: "number", multipleOf: 0.01 },
      guest: { type: "object", properties: { "first/name": { type: "string" } }, required: ["first/name"] },
    },
    required: ["phone"],
  },
};
const run = async () => ({ result: {}, message: "Will call" });
const callBack = defineAction({ ...about, run });

describe("an action made by its definition", () => {
  it("needs no permission unless it says so, and shows its schema as it was written", () => {
    expect(callBack.permissions).toEqual([]);
    expect(callBack.input).toBe(about.input);
    expect(JSON.stringify(callBack.input)).toBe(JSON.stringify(about.input));
  });

  it("tells a member that is not there from one that is wrong, and names the place", () => {
    expect(callBack.prepare({})).toMatchObject([{ path: ["phone"], isMissing: true }]);
    expect(callBack.prepare({ phone: 5 })).toMatchObject([{ path: ["phone"], isMissing: false }]);
    expect(callBack.prepare({ phone: "555", guest: {} })).toMatchObject([
      { path: ["guest", "first/name"], isMissing: false },
    ]);
  });

  it("loses what adding up prices in floating point put there, and keeps whole numbers", () => {
    expect(callBack.prepare({ phone: "555", fee: 0.1 + 0.2 })).toMatchObject({ kind: "called" });
    expect(callBack.prepare({ phone: "555", fee: 9_007_199_254_740_991 })).toMatchObject({ kind: "called" });
    expect(callBack.prepare({ phone: "555", fee: 0.125 })).toMatchObject([{ path: ["fee"] }]);
  });

  it("has the one step that it runs, or those that it is made of", () => {
    const names = (action: typeof callBack) => {
      const prepared = action.prepare({ phone: "555" });
      return "steps" in prepared ? prepared.steps.map(({ name }) => name) : null;
    };
    expect(names(callBack)).toEqual(["action_call_back"]);
    const steps = [
      { name: "book", run },
      { name: "call", run },
    ];
    expect(names(defineAction({ ...about, steps }))).toEqual(["book", "call"]);
    expect(() => defineAction({ ...about, steps: [] })).toThrow(TypeError);
    expect(() => defineAction({ ...about, steps: [...steps, ...steps] })).toThrow(TypeError);
  });

  it.each([
    [{ type: "array" }, "object"],
    [{}, "object"],
    [{ type: "object", properties: { a: { type: "sting" } } }, "sting"],
    [{ type: "object", properties: { a: { pattern: "(" } } }, "pattern"],
    [{ type: "object", $ref: "#/$defs/none" }, "cannot be used"],
  ])("is refused with a schema that cannot be used: %j", (input, word) => {
    expect(() => defineAction({ ...about, input, run })).toThrow(word);
  });

  it("may keep what it is and get another back-end", async () => {
    const [refund] = builtInActions;
    if (refund === undefined) throw new Error("There is no refund.");
    const elsewhere = withBackend(refund, { run });
    expect({ ...elsewhere, prepare: null }).toEqual({ ...refund, prepare: null });
    const prepared = elsewhere.prepare({ order_id: "ord_1", refund_amount: 5 });
    expect("steps" in prepared && (await prepared.preview({} as never))).toBe(
      "A refund of $5.00 would be initiated",
    );
  });
});
