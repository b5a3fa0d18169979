import { describe, expect, it } from "vitest";
import { expectAgreement, expectKept, zodSchema } from "./agreement.ts";
import { bodyOf, operations, parametersIn, schemasInBodies } from "./contract.ts";
import { mutant } from "./mutant.ts";
import { valid } from "./valid.ts";
import { validator } from "./validator.ts";
import { decode, mutantWire, validWire, type Wire } from "./wire.ts";

function zodName(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}Schema`;
}

describe("the zod schemas and the document say yes and no alike", () => {
  it.each(schemasInBodies())("to $name", ({ name, schema }) => {
    expectAgreement(zodSchema(zodName(name)), validator(schema), valid(schema), mutant(schema));
  });

  for (const place of ["path", "query"] as const) {
    const concerned = operations.filter((operation) => parametersIn(operation, place));
    it.each(concerned)(`to the ${place} of $operationId`, (operation) => {
      const schema = parametersIn(operation, place) ?? {};
      const validate = validator(schema);
      const accepts = (wire: Wire) => validate(decode(schema, wire));
      const zod = zodSchema(operation.operationId + (place === "path" ? "Path" : "Query"));
      expectAgreement(zod, accepts, validWire(schema), mutantWire(schema));
    });
  }
});

describe("what zod accepts it hands on whole", () => {
  it.each(operations.filter(bodyOf))("the body of $operationId", (operation) => {
    const schema = bodyOf(operation) ?? {};
    const zod = zodSchema(`${operation.operationId}Body`);
    expectKept(zod, valid(schema));
  });
});

it("reads numbers of a query only in plain digits", () => {
  const limit = (text: string) => zodSchema("listSessionsQuery").safeParse({ limit: text });
  expect(limit("10").data).toEqual({ limit: 10 });
  for (const text of ["1e1", " 10", "", "010", "+10", "10.0", "0", "201"])
    expect(limit(text).success).toBe(false);
});

it("takes times of RFC 3339 in their usual spelling only", () => {
  const returnTime = (text: string) =>
    zodSchema("updateAgentStatusSchema").safeParse({ status: "away", return_time: text }).success;
  expect(returnTime("2026-01-24T20:00:00+01:00")).toBe(true);
  for (const text of [
    "2026-01-24t20:00:00z",
    "2026-01-24 20:00:00Z",
    "2026-12-31T23:59:60Z",
    "2026-01-24T20:00:00+01",
  ]) {
    expect(returnTime(text)).toBe(false);
  }
});
