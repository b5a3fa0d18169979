import { document } from "../../src/generated/document.ts";
import type { Schema } from "./contract.ts";

export interface Example {
  /** Where it stands in the document. */
  pointer: string;
  schema: Schema;
  value: unknown;
}

/** Every `example` and every one of `examples`, whether of a body, a parameter, a header or a schema. */
export function listExamples(node: unknown = document, pointer = "#"): Example[] {
  if (typeof node !== "object" || node === null) return [];
  const inner = Object.entries(node).flatMap(([key, child]) =>
    key === "example" || key === "examples" ? [] : listExamples(child, `${pointer}/${key}`),
  );
  return [...examplesOf(node, pointer), ...inner];
}

function examplesOf(
  node: { schema?: Schema; example?: unknown; examples?: object },
  pointer: string,
): Example[] {
  const schema = node.schema ?? (node as Schema);
  const single = "example" in node ? [{ pointer: `${pointer}/example`, schema, value: node.example }] : [];
  // A schema lists plain values; a body, parameter or header names objects that hold one in `value`.
  const several = Object.entries(node.examples ?? {}).map(([key, it]) => ({
    pointer: `${pointer}/examples/${key}`,
    schema,
    value: Array.isArray(node.examples) ? it : (it as { value: unknown }).value,
  }));
  return [...single, ...several];
}
