import fc, { type Arbitrary } from "fast-check";
import { resolve, type Schema } from "./contract.ts";
import { mutant } from "./mutant.ts";
import { valid } from "./valid.ts";

/** Parameters as a URL carries them: strings, and a list of strings for one that is repeated. */
export type Wire = Record<string, string | string[]>;

/** Parameters that the schema accepts. */
export function validWire(schema: Schema): Arbitrary<Wire> {
  return (valid(schema) as Arbitrary<object>).map(encode);
}

/** Parameters at the edge of the schema and beyond. */
export function mutantWire(schema: Schema): Arbitrary<Wire> {
  const mutants = mutant(schema).filter((it): it is object => typeof it === "object" && it !== null);
  const name = fc.constantFrom(...Object.keys(schema.properties ?? {}));
  const respelt = fc
    .tuple(validWire(schema), name, oddNumbers)
    .map(([wire, it, text]) => ({ ...wire, [it]: text }));
  return fc.oneof({ weight: 3, arbitrary: mutants.map(encode) }, respelt);
}

/** Spellings that JavaScript would take for a number. */
const oddNumbers = fc.constantFrom(
  "1e1",
  " 10",
  "10 ",
  "",
  "010",
  "+5",
  "-0",
  "5.0",
  "0x5",
  "5n",
  "1_0",
  "٥",
  "10",
);

function encode(value: object): Wire {
  const entries = Object.entries(value).map(([name, it]) => [
    name,
    Array.isArray(it) ? it.map(text) : text(it),
  ]);
  return Object.fromEntries(entries);
}

function text(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** The JSON that the parameters stand for: an integer's digits become that integer, the rest stays. */
export function decode(schema: Schema, wire: Wire): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(wire).map(([name, it]) => {
      const parameter = schema.properties?.[name];
      const isInteger = parameter && resolve(parameter).type === "integer";
      return [name, isInteger && String(Number.parseInt(String(it), 10)) === it ? Number(it) : it];
    }),
  );
}
