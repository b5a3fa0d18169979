import { expectTypeOf } from "vitest";
import type { ErrorCode as TableCode } from "../src/generated/errors.ts";
import type { OperationId, operations as table } from "../src/generated/operations.ts";
import type { operations } from "../src/generated/types.ts";
import type { ErrorCode, SupportClient } from "../src/index.ts";
import type { AnswerOf, InputOf } from "../src/operation-types.ts";

type Table = typeof table;

// Each operation has its method, and there is no other.
type Described = Table[OperationId]["sdk"];
type Written = {
  [Resource in keyof SupportClient]: `${Resource}.${keyof SupportClient[Resource] & string}`;
}[keyof SupportClient];
expectTypeOf<Written>().toEqualTypeOf<Described>();

type MethodOf<Id extends OperationId> =
  Table[Id]["sdk"] extends `${infer Resource extends keyof SupportClient}.${infer Name}`
    ? Name extends keyof SupportClient[Resource]
      ? Extract<SupportClient[Resource][Name], (...args: never[]) => PromiseLike<unknown>>
      : never
    : never;

type Same<A, B> = [A, keyof A] extends [B, keyof B]
  ? [B, keyof B] extends [A, keyof A]
    ? true
    : false
  : false;

type DropStrings<Args extends readonly unknown[]> = Args extends [string, ...infer Rest]
  ? DropStrings<Rest>
  : Args;

// What follows the path's ids: the parameters, if the operation has any, and the options.
type Rest<Id extends OperationId> = Required<DropStrings<Parameters<MethodOf<Id>>>>;
type ParamsOf<Id extends OperationId> = Rest<Id> extends [infer Params, unknown] ? Params : never;
type OptionsOf<Id extends OperationId> = Rest<Id> extends [...unknown[], infer Options] ? Options : never;

type ContractParams<Id extends OperationId> =
  InputOf<Id> extends { body: infer Body }
    ? Body
    : InputOf<Id> extends { query: infer Query }
      ? Query
      : never;
type Header<Id extends OperationId> = NonNullable<operations[Id]["parameters"]["header"]>;
type HeaderOf<Id extends OperationId> = [Header<Id>] extends [never] ? never : keyof Header<Id>;
type ContractOptions<Id extends OperationId> =
  | "signal"
  | "headers"
  | ("Idempotency-Key" extends HeaderOf<Id> ? "idempotencyKey" : never)
  | ("If-Match" extends HeaderOf<Id> ? "ifMatch" : never);

type Wrong<Id extends OperationId> = [
  Same<Awaited<ReturnType<MethodOf<Id>>>, AnswerOf<Id>>,
  Same<ParamsOf<Id>, ContractParams<Id>>,
  Same<keyof OptionsOf<Id>, ContractOptions<Id>>,
] extends [true, true, true]
  ? never
  : Id;

// Each takes the parameters and options that the description gives it, and answers what it says.
expectTypeOf<{ [Id in OperationId]: Wrong<Id> }[OperationId]>().toEqualTypeOf<never>();

// The check above can fail.
expectTypeOf<Same<{ a: string }, { a: string; b?: string }>>().toEqualTypeOf<false>();
expectTypeOf<ParamsOf<"createTicket">["subject"]>().toEqualTypeOf<string>();
expectTypeOf<ParamsOf<"removeTicketTag">>().toEqualTypeOf<never>();
expectTypeOf<keyof OptionsOf<"sendMessage">>().toEqualTypeOf<"signal" | "headers" | "idempotencyKey">();

expectTypeOf<ErrorCode>().toEqualTypeOf<TableCode>();
