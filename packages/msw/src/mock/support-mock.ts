import type { Support } from "@olympus-support/server";
import type { AnyHandler } from "msw";
import type { TimeSpan } from "../clock/time-span.ts";
import type { Person } from "../desk/tokens.ts";
import type { Fault } from "../faults/fault.ts";
import type { OperationId } from "../generated/operations.ts";
import type { Override, OverrideAnswer, OverrideOptions } from "../rest/override-types.ts";
import type { ClientEnd, ServerEnd, SocketRequest } from "../socket/ends.ts";
import type { MockDelivery, Receiver } from "../webhooks/mock-delivery.ts";

/**
 * The time of a mock, in the shape that the chat helper takes as its `clock`.
 *
 * @example
 * const chat = connectChat({ url, token, clock: mock.clock });
 */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls `run` once after so many milliseconds of the mock's time. */
  setTimeout(run: () => void, milliseconds: number): unknown;
  clearTimeout(handle: never): void;
}

/**
 * A desk that is the real one, in this page or process, with its time and its troubles in the hands of a test.
 *
 * @example
 * const server = setupServer(...mock.handlers);
 */
export interface SupportMock {
  /** MSW's handlers: one for the REST API, one for the sockets. Throws when the package `msw` is not installed. */
  readonly handlers: AnyHandler[];
  /** Where it answers, ending in `/api/v1/support`. */
  readonly baseUrl: string;
  /** The desk itself, as `createSupport` of the server makes it. Another one after each `reset`. */
  readonly support: Support;
  readonly clock: Clock;
  /**
   * What the desk has sent to webhooks, oldest first: one for each attempt, signed by the mock's time. Nothing is sent
   * before `advance` or `tick`, as a server sends a moment later.
   */
  readonly deliveries: readonly MockDelivery[];
  /**
   * Answers deliveries from now on, in place of a receiver that takes them all. The function that is answered takes it
   * back; so does `reset`.
   */
  receive(receiver: Receiver): () => void;
  /**
   * Answers a call without MSW: the SDK's `fetch` option takes it.
   *
   * @throws TypeError when a fault is a network error, and what the request's signal was aborted with.
   */
  fetch(request: Request): Promise<Response>;
  /** Opens a socket without MSW, for a transport of your own. `./socket` has a class of sockets made of it. */
  openSocket(request: SocketRequest, client: ClientEnd): ServerEnd;
  /** A bearer token for a member of staff; a manager of the tenant `demo` unless said otherwise. */
  tokenFor(person?: Person): Promise<string>;
  /**
   * Moves the clock, and does on the way what falls due: agents return, transfers are given up, SLA clocks run out.
   * Sockets stay open, as those of people would who are still there.
   */
  advance(span: TimeSpan): Promise<void>;
  /** Lets one second pass. */
  tick(): Promise<void>;
  /** Puts an answer of yours in place of the desk's. The function that is answered takes it back; so does `reset`. */
  override<Id extends OperationId>(
    operation: Id,
    answer: NoInfer<OverrideAnswer<Id> | Override<Id>>,
    options?: OverrideOptions,
  ): () => void;
  /** Lets something go wrong. The function that is answered ends it; so does `reset`. */
  fault(fault: Fault): () => void;
  /**
   * Puts everything back to what it was when the mock was made: data, ids, time; no overrides, no faults. Sockets are
   * cut, and calls that wait for a fault fail.
   */
  reset(): Promise<void>;
  /** Cuts every socket and frees the memory. Nothing can be asked of it any more. */
  close(): Promise<void>;
}
