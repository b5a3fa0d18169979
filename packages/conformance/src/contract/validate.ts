import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { document } from "../generated/document.ts";
import type { Operation } from "./contract.ts";
import type { SocketKind } from "./keys.ts";
import { memberAt } from "./member-at.ts";

const root = "document";
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(document, root);

const compiled = new Map<string, ValidateFunction>();

function validatorOf(name: string, schema: () => object): ValidateFunction {
  const known = compiled.get(name) ?? ajv.compile(schema());
  compiled.set(name, known);
  return known;
}

/** References of a schema that is taken out of the document must name the document. */
function absolute(schema: unknown): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', `"$ref":"${root}#/`)) as object;
}

const explain = (errors: readonly ErrorObject[] | null | undefined): string =>
  (errors ?? []).map(({ instancePath, message = "" }) => `${instancePath} ${message}`).join("; ");

/** How an answer differs from what the document declares of the operation; undefined when it does not. */
export function faultOfAnswer(operation: Operation, response: Response, body: unknown): string | undefined {
  const { status, headers } = response;
  const name = `${operation.id} ${status}`;
  const place = [...operation.pointer, "responses", String(status)];
  const type = (headers.get("content-type") ?? "").split(";")[0] ?? "";
  const schema = memberAt(document, [...place, "content", type, "schema"]);
  if (schema === undefined) return `${name} with ${type || "no content"} is not declared.`;
  const validate = validatorOf(`${name} ${type}`, () => absolute(schema));
  if (!validate(body)) return `${name}: ${explain(validate.errors)} in ${JSON.stringify(body)}`;
  const missing = requiredHeaders(place).find((header) => !headers.has(header));
  return missing === undefined ? faultOfCode(operation, status, body) : `${name} has no ${missing}.`;
}

function requiredHeaders(place: readonly string[]): string[] {
  const declared = memberAt(document, [...place, "headers"]) ?? {};
  const isRequired = (name: string): boolean =>
    memberAt(document, [...place, "headers", name, "required"]) === true;
  return Object.keys(declared).filter(isRequired);
}

function faultOfCode({ id, codes }: Operation, status: number, body: unknown): string | undefined {
  if (status < 400) return undefined;
  const { code } = body as { readonly code: string };
  return codes.includes(code) ? undefined : `${id} does not declare the code ${code}.`;
}

/** How a body differs from a problem; undefined when it does not. */
export function faultOfProblem(body: unknown): string | undefined {
  const validate = validatorOf("problem", () => ({ $ref: `${root}#/components/schemas/Problem` }));
  return validate(body) ? undefined : `${explain(validate.errors)} in ${JSON.stringify(body)}`;
}

const frames: Readonly<Record<SocketKind, string>> = { chat: "ChatServerFrame", inbox: "InboxServerFrame" };

/** How a frame differs from those that a server may send; undefined when it does not. */
export function faultOfFrame(kind: SocketKind, frame: unknown): string | undefined {
  const validate = validatorOf(kind, () => ({ $ref: `${root}#/components/schemas/${frames[kind]}` }));
  return validate(frame) ? undefined : `This is no frame of the ${kind} socket: ${JSON.stringify(frame)}`;
}
