import { type OutputUnit, type Schema, Validator } from "@cfworker/json-schema";

/** A JSON Schema (2020-12) of an object. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** One fault of a value: where, and whether the member is simply not there. */
export interface InputFault {
  readonly path: readonly string[];
  readonly message: string;
  readonly isMissing: boolean;
}

type Members = Readonly<Record<string, unknown>>;

/** Checks values against a schema; answers the faults, none of a value that it allows. */
export type CheckInput = (value: Members) => readonly InputFault[];

/** They say that something within is wrong, which stands beside them with its place. */
const containers = new Set([
  "$ref",
  "$dynamicRef",
  "additionalProperties",
  "allOf",
  "contains",
  "dependentSchemas",
  "else",
  "if",
  "items",
  "patternProperties",
  "prefixItems",
  "properties",
  "then",
  "unevaluatedItems",
  "unevaluatedProperties",
]);

/**
 * Prepares a check. It is interpreted, so that it runs where a page's policy forbids `eval`.
 *
 * @throws TypeError when the schema cannot be used.
 */
export function checkerOf(schema: JsonSchema): CheckInput {
  // The validator writes into what it is given.
  const own = structuredClone(schema) as Schema;
  const validator = new Validator(own, "2020-12", false);
  refuseUnusable(schema, () => validator.validate({}));
  return (value) => {
    const { valid, errors } = validator.validate(value);
    return valid ? [] : faultsOf(errors, value);
  };
}

function faultsOf(errors: readonly OutputUnit[], value: Members): readonly InputFault[] {
  const faults = errors.flatMap((error) => faultOf(error, value));
  const places = new Map<string, InputFault>();
  for (const fault of faults) {
    const place = fault.path.join("\0");
    if (!places.has(place)) places.set(place, fault);
  }
  return [...places.values()];
}

function faultOf({ keyword, instanceLocation, error }: OutputUnit, value: Members): readonly InputFault[] {
  if (containers.has(keyword)) return [];
  const path = pathOf(instanceLocation);
  if (keyword === "required") return missingAt(path, error, value);
  const message = keyword === "false" ? "This is not known here. Leave it out." : error;
  return [{ path, message, isMissing: false }];
}

/** The validator names the member within its sentence only. */
function missingAt(path: readonly string[], error: string, value: Members): readonly InputFault[] {
  const [, name] = /"(.*)"\.$/s.exec(error) ?? [];
  if (name === undefined) return [{ path, message: error, isMissing: false }];
  const isMissing = path.length === 0 && !Object.hasOwn(value, name);
  return [{ path: [...path, name], message: "The action needs this.", isMissing }];
}

function pathOf(location: string): readonly string[] {
  return location
    .split("/")
    .slice(1)
    .map((part) => decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~"));
}

const types = new Set(["array", "boolean", "integer", "null", "number", "object", "string"]);

/** Finds out now what would else be found out when somebody runs the action. */
function refuseUnusable(schema: JsonSchema, tryOut: () => unknown): void {
  if (schema["type"] !== "object")
    throw new TypeError('input: Say `"type": "object"`, for a context is one.');
  walk(schema);
  try {
    tryOut();
  } catch (cause) {
    throw new TypeError(`input: The schema cannot be used: ${String(cause)}`, { cause });
  }
}

function walk(schema: unknown): void {
  if (Array.isArray(schema)) schema.forEach(walk);
  if (typeof schema !== "object" || schema === null || Array.isArray(schema)) return;
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === "type") checkType(value);
    else if (keyword === "pattern" && typeof value === "string") checkPattern(value);
    else if (keyword === "properties" && isPlain(value)) Object.values(value).forEach(walk);
    else if (!dataKeywords.has(keyword)) walk(value);
  }
}

/** What stands there is data, not a schema. */
const dataKeywords = new Set(["const", "default", "enum", "examples"]);

function checkType(value: unknown): void {
  const wrong = [value].flat().find((name) => !types.has(String(name)));
  if (wrong !== undefined) throw new TypeError(`input: ${JSON.stringify(wrong)} is no type of JSON Schema.`);
}

function checkPattern(pattern: string): void {
  try {
    new RegExp(pattern, "u");
  } catch (cause) {
    throw new TypeError(`input: The pattern ${pattern} is no regular expression.`, { cause });
  }
}

function isPlain(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
