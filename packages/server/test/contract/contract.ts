import { document } from "../../src/generated/document.ts";
import { type OperationId, operations as table } from "../../src/generated/operations.ts";

/** A JSON Schema of the document, read keyword by keyword. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  oneOf?: Schema[];
  enum?: unknown[];
  default?: unknown;
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  minProperties?: number;
  "x-statuses"?: Record<string, number>;
  "x-routing-codes"?: string[];
}

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema: Schema;
  example?: string;
}

export interface Operation {
  operationId: OperationId;
  "x-sdk-method": string;
  "x-error-codes": string[];
  "x-idempotent"?: boolean;
  "x-etag"?: boolean;
  "x-if-match"?: boolean;
  parameters?: Parameter[];
  requestBody?: Body;
  responses: Record<string, Answer>;
}

export interface Answer extends Partial<Body> {
  headers?: Record<string, unknown>;
}

/** A request's or an answer's. */
export interface Body {
  content: Record<string, { schema: Schema; example?: unknown }>;
}

const contract = document as unknown as {
  paths: Record<string, Record<string, Operation> & { parameters?: Parameter[] }>;
  webhooks: Record<string, { post: { requestBody: Body } }>;
  components: { schemas: Record<string, Schema> };
};

export const schemas: Record<string, Schema> = contract.components.schemas;

/** What a `$ref` points to; anything else as it is. */
export function resolve<T extends object>(value: T): T {
  if (!("$ref" in value) || typeof value.$ref !== "string") return value;
  const keys = value.$ref.slice(2).split("/");
  return keys.reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], contract) as T;
}

/** Every operation with the parameters of its path, references resolved. */
export const operations: Operation[] = Object.values(contract.paths).flatMap((item) =>
  ["get", "post", "put", "patch", "delete"].flatMap((method) => {
    const operation = item[method];
    if (!operation) return [];
    const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(resolve);
    const responses = Object.entries(operation.responses).map(([status, it]) => [status, resolve(it)]);
    return [{ ...operation, parameters, responses: Object.fromEntries(responses) }];
  }),
);

export function operationOf(id: OperationId): Operation {
  const found = operations.find(({ operationId }) => operationId === id);
  if (found === undefined) throw new Error(`The document has no ${id}`);
  return found;
}

/** The schema of the operation's parameters in one place, as one object; undefined when it has none. */
export function parametersIn(operation: Operation, place: "path" | "query"): Schema | undefined {
  const parameters = (operation.parameters ?? []).filter((it) => it.in === place);
  if (parameters.length === 0) return undefined;
  return {
    type: "object",
    ...(place === "query" && { additionalProperties: false }),
    required: parameters.filter((it) => it.required).map((it) => it.name),
    properties: Object.fromEntries(parameters.map((it) => [it.name, it.schema])),
  };
}

/** The schema of the operation's body. */
export function bodyOf(operation: Operation): Schema | undefined {
  return operation.requestBody?.content["application/json"]?.schema;
}

/** The answer of the operation that is a success. */
export function successOf(operation: Operation): Answer {
  return operation.responses[String(table[operation.operationId].success)] ?? {};
}

/** The example of a body; undefined when it has none. */
export function exampleOf(body: Partial<Body> | undefined): unknown {
  return body?.content?.["application/json"]?.example;
}

/** Every outgoing event with the schema and example of what is sent. */
export const webhooks = Object.entries(contract.webhooks).map(([type, { post }]) => ({
  type,
  schema: post.requestBody.content["application/json"]?.schema ?? {},
  example: exampleOf(post.requestBody),
}));

/** The named schemas that request bodies are made of. */
export function schemasInBodies(): { name: string; schema: Schema }[] {
  const found = new Map<string, Schema>();
  const visit = (schema: Schema): void => {
    const name = schema.$ref?.replace("#/components/schemas/", "");
    const target = resolve(schema);
    if (name) found.set(name, target);
    const { properties = {}, items, oneOf = [] } = target;
    for (const inner of [...Object.values(properties), ...(items ? [items] : []), ...oneOf]) visit(inner);
  };
  for (const operation of operations) visit(bodyOf(operation) ?? {});
  return [...found].map(([name, schema]) => ({ name, schema }));
}
