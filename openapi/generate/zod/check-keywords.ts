import type { Schema } from "../contract/contract.ts";

const annotations = [
  "title",
  "description",
  "example",
  "examples",
  "deprecated",
  "default",
  "$ref",
  "x-statuses",
  "x-routing-codes",
];
const assertions = {
  any: ["type", "enum", "const", "oneOf", "anyOf", "allOf"],
  string: ["minLength", "maxLength", "pattern", "format"],
  number: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"],
  array: ["items", "minItems", "maxItems"],
  object: ["properties", "required", "additionalProperties", "minProperties"],
};
const known = new Set([...annotations, ...Object.values(assertions).flat()]);

/** Throws at a keyword that the zod schemas would leave out; calls `visit` with each schema inside. */
export function checkKeywords(schema: Schema, visit: (schema: Schema) => void): void {
  const unknown = Object.keys(schema).find((keyword) => !known.has(keyword));
  if (unknown)
    throw new Error(
      `The generator does not carry ${unknown} into the zod schemas: ${JSON.stringify(schema)}`,
    );
  visit(schema);
  for (const child of children(schema)) checkKeywords(child, visit);
}

function children(schema: Schema): Schema[] {
  const {
    properties = {},
    items,
    additionalProperties,
    oneOf = [],
    anyOf = [],
    allOf = [],
  } = schema as Parts;
  const single = [items, additionalProperties].filter((it): it is Schema => typeof it === "object");
  return [...Object.values(properties), ...single, ...oneOf, ...anyOf, ...allOf];
}

interface Parts {
  properties?: Record<string, Schema>;
  items?: Schema;
  additionalProperties?: Schema | boolean;
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
}
