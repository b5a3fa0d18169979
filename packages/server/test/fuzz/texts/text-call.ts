import type { OperationId } from "../../../src/generated/operations.ts";
import { bodyOf, operationOf, resolve, type Schema } from "../../contract/contract.ts";
import type { Belongings } from "../../matrix/belongings.ts";
import { requests } from "../../matrix/requests.ts";
import type { Call } from "../call.ts";
import { textFieldsOf } from "./text-fields.ts";

type Path = readonly string[];
type Members = Record<string, unknown>;

/** A call with one text wherever its body takes it. */
export interface TextCall {
  readonly call: Call;
  /** Where the text stands. */
  readonly places: readonly Path[];
}

/** Members that hold texts deeper down, as they are when there is nothing to say. */
const attachments = [{ name: "a", url: "https://files.example/a" }];
const holders: Readonly<Record<string, unknown>> = {
  attachments,
  customer: {},
  comment: { content: "a", attachments },
  hours: { monday: [{ start: "09:00", end: "17:00" }] },
  holidays: [{ date: "2026-12-25", name: "a" }],
};

/** Says the text in every member of the body that is long enough for it, and in its free-form objects. */
export function textCall(id: OperationId, own: Belongings, text: string): TextCall {
  const operation = operationOf(id);
  const schema = resolve(bodyOf(operation) ?? {});
  const taken = Object.entries(holders).filter(([name]) => name in (schema.properties ?? {}));
  const body = structuredClone({
    ...requests[id](own, "text").body,
    ...Object.fromEntries(taken),
  }) as Members;
  const fields = textFieldsOf(operation).filter(({ least, most }) =>
    isBetween(least, [...text].length, most),
  );
  const free = freeFormIn(schema, []);
  for (const { path } of fields) put(body, path, text);
  for (const path of free) put(body, path, { text, list: [{ text }], [keyOf(text)]: "text" });
  const path = Object.fromEntries(Object.entries(own).filter(([name]) => isInPath(id, name)));
  const places = [...fields.map((field) => field.path), ...free.flatMap(placesIn)];
  return { call: { id, path, query: {}, body, headers: {} }, places };
}

/** The value that stands at a place. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, name) => (inner as Members | undefined)?.[name], value);
}

function isBetween(least: number, length: number, most: number): boolean {
  return length >= least && length <= most;
}

/** The one name that the desk takes for no member. */
function keyOf(text: string): string {
  return text === "__proto__" ? "key" : `${text} `;
}

function placesIn(path: Path): readonly Path[] {
  return [
    [...path, "text"],
    [...path, "list", "0", "text"],
  ];
}

function freeFormIn(reference: Schema, path: Path): readonly Path[] {
  const { properties = {}, additionalProperties } = resolve(reference);
  if (additionalProperties === true)
    return path.includes("context") || path.includes("metadata") ? [path] : [];
  return Object.entries(properties).flatMap(([name, member]) => freeFormIn(member, [...path, name]));
}

function put(body: Members, path: Path, value: unknown): void {
  const [name = "", ...rest] = path;
  if (rest.length === 0) body[name] = value;
  else put(body[name] as Members, rest, value);
}

function isInPath(id: OperationId, name: string): boolean {
  return operationOf(id).parameters?.some((it) => it.in === "path" && it.name === name) ?? false;
}
