import type { ErrorObject } from "ajv";
import fc, { type Arbitrary } from "fast-check";
import { type OperationId, operations } from "../../src/generated/operations.ts";
import { jsonPointer } from "../../src/json-pointer.ts";
import { bodyOf, operationOf, parametersIn, type Schema } from "../contract/contract.ts";
import { mutant } from "../contract/mutant.ts";
import { validator } from "../contract/validator.ts";
import { decode, mutantWire, type Wire } from "../contract/wire.ts";
import { bytesOf, type Call, largestBody } from "./call.ts";
import { type Drawn, isReachable, validCall } from "./valid-call.ts";

/** What is wrong with a call, as the document sees it. */
export interface Fault {
  /** Such as `body type` or `query surplus`. */
  readonly kinds: readonly string[];
  /** The places of which the answer must name one; none where the fault has no place. */
  readonly places: readonly string[];
}

/** A valid call with one part replaced by a broken one. */
export interface Broken {
  readonly drawn: Drawn;
  readonly part: Partial<Call>;
  readonly fault: Fault;
}

type Part = "body" | "query" | "path";
type Break = Arbitrary<Pick<Broken, "part" | "fault">>;

const known = new Map<OperationId, Arbitrary<Broken>>();

/** Calls of the operation that the document does not allow, each broken in one of its parts. */
export function brokenCall(id: OperationId): Arbitrary<Broken> {
  const calls = known.get(id) ?? makeBrokenCall(id);
  known.set(id, calls);
  return calls;
}

function makeBrokenCall(id: OperationId): Arbitrary<Broken> {
  const operation = operationOf(id);
  const path = parametersIn(operation, "path");
  const query = parametersIn(operation, "query");
  const body = bodyOf(operation);
  const breaks: { weight: number; arbitrary: Break }[] = [{ weight: 1, arbitrary: surplusParameter }];
  if (body !== undefined) breaks.push({ weight: 8, arbitrary: brokenBody(body) });
  if (body === undefined && operations[id].method === "post")
    breaks.push({ weight: 2, arbitrary: surplusBody });
  if (query !== undefined) breaks.push({ weight: 4, arbitrary: brokenQuery(query) });
  if (query !== undefined) breaks.push({ weight: 1, arbitrary: repeatedParameter(query) });
  if (path !== undefined) breaks.push({ weight: 2, arbitrary: brokenPath(path) });
  for (const { name, in: place, schema } of operation.parameters ?? [])
    if (place === "header") breaks.push({ weight: 1, arbitrary: brokenHeader(name, schema) });
  return fc
    .tuple(
      validCall(id).filter(({ call }) => bytesOf(call.body) <= largestBody),
      fc.oneof(...breaks),
    )
    .map(([drawn, { part, fault }]) => ({ drawn, part, fault }));
}

function brokenBody(schema: Schema): Break {
  const faultIn = faultFinder("body", schema);
  return mutant(schema)
    .filter((body) => bytesOf(body) <= largestBody)
    .map((body) => ({ part: { body }, fault: faultIn(body) }))
    .filter(isBroken);
}

function brokenQuery(schema: Schema): Break {
  const faultIn = faultFinder("query", schema);
  return mutantWire(schema)
    .map(asWritten)
    .map((query) => ({ part: { query }, fault: faultIn(decode(schema, query)) }))
    .filter(isBroken);
}

function isBroken({ fault }: Pick<Broken, "fault">): boolean {
  return fault.kinds.length > 0;
}

/** What a list becomes in an address: nothing when it is empty, a plain value when it holds one. */
function asWritten(wire: Wire): Wire {
  const entries = Object.entries(wire).map(([name, value]) => [name, [value].flat()] as const);
  const there = entries.filter(([, values]) => values.length > 0);
  return Object.fromEntries(
    there.map(([name, values]) => [name, values.length === 1 ? (values[0] ?? "") : values]),
  );
}

function brokenPath(schema: Schema): Break {
  const faultIn = faultFinder("path", schema);
  const names = Object.keys(schema.properties ?? {});
  const isAddress = (path: Wire): path is Record<string, string> =>
    names.every((name) => typeof path[name] === "string" && path[name] !== "") && isReachable(path);
  return mutantWire(schema)
    .filter(isAddress)
    .map((path) => ({ part: { path }, fault: faultIn(path) }))
    .filter(isBroken);
}

const surplusParameter: Break = fc
  .tuple(
    fc.constantFrom("nope", "Limit", "constructor", "__proto__", "limit[]"),
    fc.string({ unit: "grapheme-ascii" }),
  )
  .map(([name, value]) => ({
    part: { query: Object.fromEntries([[name, value]]) },
    fault: { kinds: ["query surplus"], places: [`?${name}`] },
  }));

const surplusBody: Break = fc
  .constantFrom<unknown[]>(null, [], 0, "", "text", { why: "lunch" }, [{}])
  .map((body) => ({ part: { body }, fault: { kinds: ["body surplus"], places: [] } }));

function repeatedParameter({ properties = {} }: Schema): Break {
  return fc.constantFrom(...Object.keys(properties)).map((name) => ({
    part: { query: { [name]: ["1", "1"] } },
    fault: { kinds: ["query repeated"], places: [`?${name}`] },
  }));
}

/** Values that a client can send and the header's schema does not allow. */
function brokenHeader(name: string, schema: Schema): Break {
  const accepts = validator(schema);
  const values = ["a b", "\u00e9", '"', 'W/"1"', '"1", "2"', "x".repeat(256)];
  return fc.constantFrom(...values.filter((value) => !accepts(value))).map((value) => ({
    part: { headers: { [name]: value } },
    fault: { kinds: [`header ${name}`], places: [name] },
  }));
}

/** Finds what the document has against a value; nothing when it allows it. */
function faultFinder(part: Part, schema: Schema): (value: unknown) => Fault {
  const validate = validator(schema);
  return (value) => {
    validate(value);
    const errors = validate.errors ?? [];
    const kinds = new Set(errors.map(({ keyword }) => `${part} ${keyword}`));
    return { kinds: [...kinds], places: errors.map((error) => placeOf(part, error)) };
  };
}

function placeOf(part: Part, { instancePath, params }: ErrorObject): string {
  const { missingProperty, additionalProperty } = params as Record<string, string | undefined>;
  const member = missingProperty ?? additionalProperty;
  if (part === "query") return `?${instancePath.split("/")[1] ?? member ?? ""}`;
  if (part === "path") return `{${instancePath.split("/")[1] ?? member ?? ""}}`;
  return member === undefined ? instancePath : instancePath + jsonPointer([member]);
}
