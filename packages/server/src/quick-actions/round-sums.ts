import type { JsonSchema } from "./input-schema.ts";

type Members = Readonly<Record<string, unknown>>;

/**
 * The values with the last bit taken away that a sum such as 0.1 + 0.2 is off by, where the schema asks for multiples of a
 * fraction: an amount is what people mean by it.
 */
export function roundSums(schema: JsonSchema, value: Members): Members {
  const properties = (schema["properties"] ?? {}) as Readonly<Record<string, unknown>>;
  const rounded = Object.entries(value).map(([name, member]) => [
    name,
    Object.hasOwn(properties, name) && takesFractions(properties[name]) ? roundOff(member) : member,
  ]);
  return Object.fromEntries(rounded);
}

function takesFractions(schema: unknown): boolean {
  if (typeof schema !== "object" || schema === null || !("multipleOf" in schema)) return false;
  return typeof schema.multipleOf === "number" && !Number.isInteger(schema.multipleOf);
}

/** What a float cannot hold begins at the sixteenth digit. */
function roundOff(value: unknown): unknown {
  return typeof value === "number" && Number.isFinite(value) ? Number(value.toPrecision(15)) : value;
}
