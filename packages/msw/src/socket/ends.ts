import type { Support } from "@olympus-support/server";

/**
 * What a socket is opened with.
 *
 * @example
 * const request: SocketRequest = { path: "/ws/sess_001", origin: null, protocols: "support.chat.v1" };
 */
export type SocketRequest = Parameters<Support["chat"]["open"]>[0];

/**
 * The client's end of a socket: what the mock tells it.
 *
 * @example
 * const end: ClientEnd = { deliver: (text) => console.log(text), closed: (code) => console.log(code) };
 */
export interface ClientEnd {
  deliver(text: string): void;
  /** It is over. Called once, also when the socket never opened. */
  closed(code: number, reason: string): void;
}

/**
 * The mock's end of a socket: what the client tells it.
 *
 * @example
 * const hang = (end: ServerEnd): void => end.closed();
 */
export interface ServerEnd {
  text(text: string): void;
  binary(): void;
  /** The client closed it. */
  closed(): void;
}
