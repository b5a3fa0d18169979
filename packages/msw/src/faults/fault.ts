import type { OperationId } from "../generated/operations.ts";

/**
 * What can go wrong with a call. It concerns every call, or those of one operation, until it has happened `times` times
 * or is ended.
 *
 * - `latency`: the answer takes so many milliseconds of the mock's clock.
 * - `429 burst`: the next calls, 3 unless given, are refused with `rate_limited`.
 * - `401 once`: the next call is refused with `unauthenticated`, though its token is good.
 * - `500`: calls, the next one unless given, are answered with `internal`; nothing is done.
 * - `timeout`: nothing is answered until the caller gives up, or the fault ends.
 *
 * @example
 * const fault: RestFault = { rest: "latency", milliseconds: 3_000, operation: "getTicket" };
 */
export type RestFault = { readonly operation?: OperationId } & (
  | { readonly rest: "latency"; readonly milliseconds: number; readonly times?: number }
  | { readonly rest: "429 burst"; readonly times?: number; readonly retryAfterSeconds?: number }
  | { readonly rest: "401 once" }
  | { readonly rest: "500"; readonly times?: number }
  | { readonly rest: "timeout"; readonly times?: number }
);

/**
 * What can go wrong with sockets: all of them, or those of one session (`inbox` for inboxes).
 *
 * - `refuse`: the next sockets, 1 unless given, do not open.
 * - `delay`: what the server says arrives so many milliseconds of the mock's clock later.
 * - `close`: the sockets that are open are closed with a code.
 * - `drop after ack`: a message is stored, then the connection is lost: with its acknowledgement, unless that is `delivered`.
 * - `duplicate`: everything that the server says arrives twice.
 * - `reorder`: durable events arrive in pairs, the later one first.
 * - `half-open`: the sockets that are open go silent both ways, and nobody is told.
 * - `stalled acks`: an acknowledgement waits until the fault ends, and what comes after it too.
 *
 * @example
 * const fault: SocketFault = { socket: "close", code: 4419, session: "sess_001" };
 */
export type SocketFault = { readonly session?: string } & (
  | { readonly socket: "refuse"; readonly times?: number }
  | { readonly socket: "delay"; readonly milliseconds: number }
  | { readonly socket: "close"; readonly code: number; readonly reason?: string }
  | { readonly socket: "drop after ack"; readonly ack?: "lost" | "delivered"; readonly times?: number }
  | { readonly socket: "duplicate" }
  | { readonly socket: "reorder" }
  | { readonly socket: "half-open" }
  | { readonly socket: "stalled acks" }
);

/**
 * What can go wrong with the desk itself, until it is ended.
 *
 * - `no database`: calls and `/readyz` are answered with `unavailable`, a message on a socket closes it with 1011, and
 *   nothing that falls due is done. What was stored is there again when the fault ends.
 *
 * @example
 * const fault: DeskFault = { desk: "no database" };
 */
export interface DeskFault {
  readonly desk: "no database";
}

/**
 * Something that goes wrong.
 *
 * @example
 * const fault: Fault = { rest: "500", times: 2 };
 */
export type Fault = RestFault | SocketFault | DeskFault;
