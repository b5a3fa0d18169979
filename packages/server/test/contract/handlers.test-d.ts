import { expectTypeOf } from "vitest";
import type { OperationId } from "../../src/generated/operations.ts";
import type { OperationHandlers } from "../../src/http/operation.ts";

declare const handlers: OperationHandlers;
const { startSession, ...others } = handlers;

// @ts-expect-error: an operation has no handler.
const incomplete: OperationHandlers = others;

// @ts-expect-error: the document has no such operation.
const misnamed = { beginSession: startSession } satisfies Partial<OperationHandlers>;

// @ts-expect-error: the handler answers what another operation does.
const misplaced: OperationHandlers = { ...handlers, getHealth: startSession };

/** The operations that a table of handlers may do without. */
type Optional = {
  [Id in OperationId]: Omit<OperationHandlers, Id> extends OperationHandlers ? Id : never;
}[OperationId];

expectTypeOf<Optional>().toBeNever();
expectTypeOf({ incomplete, misnamed, misplaced }).toBeObject();
