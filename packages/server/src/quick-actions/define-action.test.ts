import { describe, expect, it } from "vitest";
import { z } from "zod";
import { defineAction } from "./define-action.ts";

const callBack = defineAction({
  id: "action_call_back",
  name: "Call Back",
  description: "Ask the restaurant to call the customer",
  required_context: ["phone"],
  input: z.looseObject({
    phone: z.string().min(3),
    within_minutes: z.coerce.number().default(30),
    guest: z.object({ name: z.string() }).optional(),
  }),
  preview: ({ phone, within_minutes: minutes }) => `Would call ${phone} within ${minutes} minutes`,
  run: async (_ctx, { phone }) => ({ result: { phone }, message: `Will call ${phone}` }),
});

describe("an action made by its definition", () => {
  it("needs no permission unless it says so", () => {
    expect(callBack.permissions).toEqual([]);
  });

  it("publishes what its input takes, not what it becomes", () => {
    expect(callBack.input_schema).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      type: "object",
      properties: { phone: { type: "string", minLength: 3 }, within_minutes: { default: 30 } },
      required: ["phone"],
    });
  });

  it("previews the input with its defaults", () => {
    expect(callBack.prepare({ phone: "555", unknown: true })).toMatchObject({
      preview: "Would call 555 within 30 minutes",
    });
  });

  it("tells a member that is not there from one that is wrong", () => {
    expect(callBack.prepare({})).toMatchObject([{ path: ["phone"], isMissing: true }]);
    expect(callBack.prepare({ phone: undefined })).toMatchObject([{ path: ["phone"], isMissing: false }]);
    expect(callBack.prepare({ phone: 5 })).toMatchObject([{ path: ["phone"], isMissing: false }]);
  });

  it("takes a fault within a member for a wrong value, and names the place", () => {
    expect(callBack.prepare({ phone: "555", guest: {} })).toMatchObject([
      { path: ["guest", "name"], isMissing: false },
    ]);
  });
});
