import { describe, expect, it } from "vitest";
import { document } from "../../src/generated/document.ts";
import type { OperationId } from "../../src/generated/operations.ts";
import {
  exampleOf,
  type Operation,
  operationOf,
  operations,
  type Schema,
  schemas,
  schemasInBodies,
  successOf,
  webhooks,
} from "./contract.ts";
import { listExamples } from "./examples.ts";
import { validator } from "./validator.ts";

const errorCode = schemas["ErrorCode"] ?? {};
const codes = errorCode.enum as string[];
const statusOf = errorCode["x-statuses"] ?? {};

/** The statuses of the operation's answers that are problems. */
function problemStatuses(operation: Operation): number[] {
  return Object.keys(operation.responses)
    .map(Number)
    .filter((status) => status >= 400);
}

function sendsHeader({ parameters = [] }: Operation, name: string): boolean {
  return parameters.some((it) => it.in === "header" && it.name === name);
}

describe("each operation", () => {
  it.each(operations)(
    "$operationId declares the statuses of its error codes, no more and no less",
    (operation) => {
      const statuses = new Set(operation["x-error-codes"].map((code) => statusOf[code]));
      expect(problemStatuses(operation)).toEqual([...statuses].sort());
    },
  );

  it.each(operations)("$operationId has the headers that its marks promise", (operation) => {
    expect(sendsHeader(operation, "Idempotency-Key")).toBe(operation["x-idempotent"] ?? false);
    expect(sendsHeader(operation, "If-Match")).toBe(operation["x-if-match"] ?? false);
    expect(operation["x-error-codes"].includes("precondition_failed")).toBe(operation["x-if-match"] ?? false);
    expect("ETag" in (successOf(operation).headers ?? {})).toBe(operation["x-etag"] ?? false);
  });

  it("has an id and an SDK method of its own", () => {
    expect(new Set(operations.map((it) => it.operationId)).size).toBe(operations.length);
    expect(new Set(operations.map((it) => it["x-sdk-method"])).size).toBe(operations.length);
  });
});

describe("each schema of a request body", () => {
  const inside = ({ properties = {}, items }: Schema): Schema[] => [
    ...Object.values(properties),
    ...(items ? [items] : []),
  ];
  const all = schemasInBodies().map(({ name, schema }) => ({ name, parts: [schema, ...inside(schema)] }));

  it.each(all)("$name says of its objects whether they take further members", ({ parts }) => {
    for (const part of parts)
      expect(part.type === "object" && part.additionalProperties === undefined).toBe(false);
  });

  // Without limits JSON Schema takes 1e300 for an integer, and the server does not.
  it.each(all)("$name gives its numbers limits", ({ parts }) => {
    for (const part of parts.filter((it) => it.type === "integer" || it.type === "number")) {
      expect(part).toMatchObject({ minimum: expect.any(Number), maximum: expect.any(Number) });
    }
  });
});

describe("each error code", () => {
  const routing = errorCode["x-routing-codes"] ?? [];

  it("has one status", () => {
    expect(Object.keys(statusOf).sort()).toEqual([...codes].sort());
  });

  it("is listed by an operation, or answers what no operation owns", () => {
    const listed = new Set(operations.flatMap((it) => it["x-error-codes"]));
    expect([...listed, ...routing].sort()).toEqual([...codes].sort());
  });
});

/** The operations whose answers the original description shows. */
const described: OperationId[] = [
  "startSession",
  "getSession",
  "listTickets",
  "getTicket",
  "listQuickActions",
  "executeQuickAction",
  "searchArticles",
  "getAgentStatus",
  "getAnalytics",
];

describe("each example", () => {
  const examples = listExamples();

  it.each(operations.filter((it) => it.requestBody))("is there for the body of $operationId", (operation) => {
    expect(exampleOf(operation.requestBody)).toBeTypeOf("object");
  });

  it.each(webhooks)("is there for $type", ({ type, example }) => {
    expect(example).toMatchObject({ type });
  });

  it.each(described)("is there for the answer of %s", (id) => {
    expect(exampleOf(successOf(operationOf(id)))).toBeTypeOf("object");
  });

  it("is checked wherever it stands", () => {
    const written = JSON.stringify(document).match(/"examples?":/g);
    expect(examples).toHaveLength(written?.length ?? 0);
  });

  it.each(examples)("$pointer is what its schema says", ({ schema, value }) => {
    const accepts = validator(schema);
    accepts(value);
    expect(accepts.errors).toBeNull();
  });
});
