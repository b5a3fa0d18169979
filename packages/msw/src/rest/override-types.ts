import type { OperationId } from "../generated/operations.ts";
import type { operations } from "../generated/types.ts";

type Responses<Id extends OperationId> = operations[Id]["responses"];

type BodyOf<Response> = Response extends { readonly content: infer Content }
  ? { readonly body: Content[keyof Content] }
  : { readonly body?: never };

/**
 * What may be answered instead of the desk's own answer: a status that the operation declares, with the body that it
 * declares for it.
 *
 * @example
 * const empty: OverrideAnswer<"listTickets"> = { status: 200, body: { data: [], next_cursor: null, has_more: false } };
 */
export type OverrideAnswer<Id extends OperationId> = {
  readonly [Status in keyof Responses<Id> & number]: {
    readonly status: Status;
    readonly headers?: Readonly<Record<string, string>>;
  } & BodyOf<Responses<Id>[Status]>;
}[keyof Responses<Id> & number];

/**
 * A call that an override may answer.
 *
 * @example
 * const isAskedFor = ({ path }: OverriddenCall<"getTicket">): boolean => path.ticket_id === "ticket_001";
 */
export interface OverriddenCall<Id extends OperationId> {
  readonly request: Request;
  /** What stands in the path. */
  readonly path: NonNullable<operations[Id]["parameters"]["path"]>;
  /** Asks the desk itself, and answers what it answers. */
  forward(): Promise<Response>;
}

/**
 * Answers a call, or leaves it to the desk with `undefined`.
 *
 * @example
 * const gone: Override<"getTicket"> = ({ path }) => (path.ticket_id === "ticket_001" ? undefined : notFound);
 */
export type Override<Id extends OperationId> = (
  call: OverriddenCall<Id>,
) => OverrideAnswer<Id> | undefined | Promise<OverrideAnswer<Id> | undefined>;

/**
 * How often an override answers.
 *
 * @example
 * const once: OverrideOptions = { times: 1 };
 */
export interface OverrideOptions {
  /** How many calls it answers; all unless given. */
  readonly times?: number;
}
