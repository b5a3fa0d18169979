import type { Context, WriteContext } from "../context.ts";
import type { OperationId, operations } from "../generated/operations.ts";
import type { RequestOf, ResponseOf } from "../generated/requests.ts";
import type { Unfinished } from "../unfinished.ts";

/** Operations that only read run outside a transaction; the others are one. */
type ContextOf<Id extends OperationId> = (typeof operations)[Id]["method"] extends "get"
  ? Context
  : WriteContext;

/**
 * An adapter: takes a validated request, calls one verb and answers the body of the success response, or what is to be
 * done outside of the transaction before there is one.
 */
export type OperationHandler<Id extends OperationId> = ((
  ctx: ContextOf<Id>,
  request: RequestOf<Id>,
) => Promise<ResponseOf<Id> | Unfinished<ResponseOf<Id>>>) & {
  /** Reads what takes long before the transaction begins, so that nobody's write waits for it. */
  readonly prepare?: (ctx: Context) => Promise<unknown>;
};

/** One handler for each operation of the document: a missing or misnamed one does not compile. */
export type OperationHandlers = { readonly [Id in OperationId]: OperationHandler<Id> };
