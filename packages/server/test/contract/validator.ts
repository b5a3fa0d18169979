import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { document } from "../../src/generated/document.ts";
import type { Schema } from "./contract.ts";

const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addSchema(document, "openapi.json");

/** Checks values against a schema of the document, as the document says it. */
export function validator(schema: Schema): ValidateFunction {
  const rebased = JSON.parse(JSON.stringify(schema), (key, value) =>
    key === "$ref" ? `openapi.json${value}` : value,
  );
  return ajv.compile(rebased);
}
