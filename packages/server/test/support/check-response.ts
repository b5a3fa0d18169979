import type { ErrorObject, ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { document } from "../../src/generated/document.ts";
import { type OperationId, operations } from "../../src/generated/operations.ts";

const root = "document";
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(document, root);

const patterns = (Object.keys(operations) as OperationId[]).map((id) => ({
  id,
  method: operations[id].method.toUpperCase(),
  path: new RegExp(`^${operations[id].path.replaceAll(/\{\w+\}/g, "[^/]+")}$`),
}));

const validators = new Map<string, ValidateFunction>();

/** An answer that the document does not declare. */
export class UndeclaredAnswer extends Error {}

/** Throws when an answer is not one that the document declares for the operation. Answers nobody's operation gives pass. */
export function checkResponse(
  method: string,
  path: string,
  status: number,
  contentType: string,
  body: unknown,
): void {
  const operation = patterns.find((candidate) => candidate.method === method && candidate.path.test(path));
  if (operation === undefined) return;
  const validate = validatorOf(operation.id, status, contentType.split(";")[0] ?? "");
  if (!validate(body))
    throw new UndeclaredAnswer(
      `${operation.id} ${status}: ${explain(validate.errors)} in ${JSON.stringify(body)}`,
    );
  checkCode(operation.id, body, status);
}

function checkCode(id: OperationId, body: unknown, status: number): void {
  if (status < 400 || typeof body !== "object" || body === null || !("code" in body)) return;
  const declared: readonly string[] = operations[id].errors;
  if (!declared.includes(String(body.code)))
    throw new UndeclaredAnswer(`${id} does not declare the code ${String(body.code)}`);
}

function validatorOf(id: OperationId, status: number, mediaType: string): ValidateFunction {
  const name = `${id} ${status} ${mediaType}`;
  const known = validators.get(name);
  if (known !== undefined) return known;
  const pointer = [
    "paths",
    operations[id].path.replace("/api/v1/support", ""),
    operations[id].method,
    "responses",
    status,
  ];
  const declared = resolve(pointer.reduce<unknown>((node, key) => member(node, String(key)), document));
  const schema = member(member(member(declared, "content"), mediaType), "schema");
  if (schema === undefined) throw new UndeclaredAnswer(`${id} does not declare ${status} ${mediaType}`);
  const validate = ajv.compile(absolute(schema) as object);
  validators.set(name, validate);
  return validate;
}

function member(node: unknown, key: string): unknown {
  return typeof node === "object" && node !== null ? (node as Record<string, unknown>)[key] : undefined;
}

function resolve(node: unknown): unknown {
  const reference = member(node, "$ref");
  if (typeof reference !== "string") return node;
  return reference
    .replace("#/", "")
    .split("/")
    .reduce<unknown>(
      (found, key) => member(found, key.replaceAll("~1", "/").replaceAll("~0", "~")),
      document,
    );
}

/** References of a schema taken out of the document must name the document. */
function absolute(schema: unknown): unknown {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', `"$ref":"${root}#/`));
}

function explain(errors: readonly ErrorObject[] | null | undefined): string {
  return (errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ""}`).join("; ");
}
