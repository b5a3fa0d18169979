import type { OperationId } from "./generated/operations.ts";
import type { components, operations } from "./generated/types.ts";

/** A schema of the API's description by its name. */
export type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];

/** The query parameters of an operation. */
export type QueryOf<Id extends keyof operations> = NonNullable<operations[Id]["parameters"]["query"]>;

type PathOf<Id extends OperationId> = NonNullable<operations[Id]["parameters"]["path"]>;

type BodyOf<Id extends OperationId> = operations[Id] extends {
  requestBody: { content: { "application/json": infer Body } };
}
  ? Body
  : never;

type Json<Body> = { content: { "application/json": Body } };

/** What an operation answers when it succeeds. */
export type AnswerOf<Id extends OperationId> = operations[Id]["responses"] extends
  | { 200: Json<infer Body> }
  | { 201: Json<infer Body> }
  | { 200: { content: { "text/csv": infer Body } } }
  ? Body
  : never;

type Part<Name extends string, Value> = [Value] extends [never]
  ? { readonly [Key in Name]?: never }
  : { readonly [Key in Name]: Value };

/** The parts of a request that an operation takes, no more and no less. */
export type InputOf<Id extends OperationId> = Part<"path", PathOf<Id>> &
  Part<"query", QueryOf<Id>> &
  Part<"body", BodyOf<Id>>;
