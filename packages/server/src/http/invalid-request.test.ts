import { describe, expect, it } from "vitest";
import { z } from "zod";
import { invalidRequest } from "./invalid-request.ts";

const schema = z.strictObject({
  name: z.string().optional(),
  "a/b": z.strictObject({ "~": z.array(z.number()) }).optional(),
});

/** The error for what the schema has against the value. */
function refusal(target: string, value: unknown) {
  const { error } = schema.safeParse(value);
  if (error === undefined) throw new Error("The value is valid.");
  return invalidRequest(target, error.issues);
}

const places = (target: string, value: unknown): readonly string[] =>
  refusal(target, value).errors.map(({ pointer }) => pointer);

describe("the place of a fault", () => {
  it.each([
    [{ name: 7 }, ["/name"]],
    [{ "a/b": { "~": [1, "2", 3, "4"] } }, ["/a~1b/~0/1", "/a~1b/~0/3"]],
    [{ "a/b": { "~": [], "c~1/d": 1, e: 2 } }, ["/a~1b/c~01~1d", "/a~1b/e"]],
    [{ "a/b": {} }, ["/a~1b/~0"]],
    ["no object", [""]],
  ])("in the body %j is a JSON Pointer", (body, pointers) => expect(places("json", body)).toEqual(pointers));

  it("in the query is the parameter's name after a question mark, as it is", () => {
    expect(places("query", { name: ["A", "B"], "x/y": "1" })).toEqual(["?name", "?x/y"]);
  });

  it("in the path is the parameter's name in braces", () => {
    expect(places("param", { name: 1 })).toEqual(["{name}"]);
  });
});

it("a refusal names all places in its sentence, and says something at each", () => {
  const { code, message, errors } = refusal("json", { name: 7, nope: 1 });
  expect(code).toBe("invalid_request");
  expect(message).toBe("The request is not as described: see /name, /nope.");
  for (const error of errors) expect(error.message).not.toBe("");
});

it("a refusal of the whole body says so", () => {
  expect(refusal("json", null).message).toBe("The request is not as described: see the body.");
});
