import { bodyOf, type Operation, operations, resolve, type Schema } from "../../contract/contract.ts";

/** A member of a body that takes any text. */
export interface TextField {
  readonly path: readonly string[];
  readonly least: number;
  readonly most: number;
}

/** A name out of a list that the document does not repeat. */
const named = ["timezone"];

/** Where the body of the operation takes any text; not in free-form objects, which take anything. */
export function textFieldsOf(operation: Operation): readonly TextField[] {
  const body = bodyOf(operation);
  return body === undefined ? [] : fieldsIn(body, []);
}

/** The operations whose bodies take any text somewhere. */
export const operationsWithTexts = operations.filter((operation) => textFieldsOf(operation).length > 0);

function fieldsIn(reference: Schema, path: readonly string[]): readonly TextField[] {
  const schema = resolve(reference);
  if (schema.items !== undefined) return fieldsIn(schema.items, [...path, "0"]);
  const members = Object.entries(schema.properties ?? {});
  if (members.length > 0)
    return members.flatMap(([name, member]) =>
      named.includes(name) ? [] : fieldsIn(member, [...path, name]),
    );
  const isText = [schema.type].flat().includes("string");
  const isFree = schema.enum === undefined && schema.pattern === undefined && schema.format === undefined;
  if (!isText || !isFree) return [];
  return [{ path, least: schema.minLength ?? 0, most: schema.maxLength ?? 0 }];
}
