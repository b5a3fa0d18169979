import { type Contract, methods, type Parameter, type PathItem, type Schema } from "../contract/contract.ts";
import { resolve } from "../contract/resolve.ts";
import { checkKeywords } from "./check-keywords.ts";

/** hey-api drops `minProperties` but carries extensions along. */
export const minPropertiesKey = "x-min-properties";

/**
 * The document as hey-api should see it: parameters in their places, headers (which the http layer reads) and webhooks
 * gone, and nothing in it that the zod schemas would silently leave out.
 */
export function prepare(contract: Contract): Contract {
  const copy = structuredClone(contract);
  for (const item of Object.values(copy.paths)) inlineParameters(contract, item);
  for (const schema of Object.values(copy.components.schemas)) checkKeywords(schema, carryMinProperties);
  delete copy.webhooks;
  delete copy.components.parameters;
  return copy;
}

function inlineParameters(contract: Contract, item: PathItem): void {
  const inline = (list: PathItem["parameters"] = []) =>
    list.map((it) => resolve(contract, it)).filter((it) => it.in !== "header");
  const shared = inline(item.parameters);
  delete item.parameters;
  for (const method of methods) {
    const operation = item[method];
    if (!operation) continue;
    operation.parameters = [...shared, ...inline(operation.parameters)].map((it) =>
      withOwnSchema(contract, it),
    );
  }
}

/** A query parameter that is a number is read differently from a body's, so it cannot share the named schema. */
function withOwnSchema(contract: Contract, parameter: Parameter): Parameter {
  const schema = resolve<Schema>(contract, parameter.schema);
  checkKeywords(schema, () => {});
  if (schema["type"] === "string") return parameter;
  if (schema["type"] === "integer" && parameter.in === "query") return { ...parameter, schema };
  throw new Error(`The generator knows no ${schema["type"]} in ${parameter.in}: ${parameter.name}`);
}

function carryMinProperties(schema: Schema): void {
  if (schema["minProperties"] !== undefined) schema[minPropertiesKey] = schema["minProperties"];
}
