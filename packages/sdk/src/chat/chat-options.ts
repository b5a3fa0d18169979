import type { ChatClock } from "./chat-clock.ts";
import type { ChatTokenSource } from "./chat-token.ts";

/**
 * What the platform's `WebSocket` and that of the package `ws` have in common, and all that is used of them.
 *
 * @example
 * const close = (socket: ChatSocket): void => socket.close(1000);
 */
export interface ChatSocket {
  onopen: ((event: never) => void) | null;
  onmessage: ((event: never) => void) | null;
  onclose: ((event: never) => void) | null;
  onerror: ((event: never) => void) | null;
  send(frame: string): void;
  close(code?: number): void;
}

/**
 * A class of sockets: the platform's `WebSocket`, or that of the package `ws`.
 *
 * @example
 * const classOf: ChatSocketClass = WebSocket;
 */
export type ChatSocketClass = new (url: string, protocol: string) => ChatSocket;

/**
 * What every live connection takes.
 *
 * @example
 * const options: ConnectionOptions = { onError: (error) => console.error(error), bufferSize: 5_000 };
 */
export interface ConnectionOptions {
  /** Used instead of the global `WebSocket`; where there is none, pass that of the package `ws`. */
  readonly WebSocket?: ChatSocketClass;
  /** For the platform roles, the tenant to act for. */
  readonly tenantId?: string;
  /** How many events a `for await` loop may lag behind before it rejects; 1,000 unless given. */
  readonly bufferSize?: number;
  /**
   * Hears what went wrong and was survived: a listener that threw, a frame that is not known, a token that could not be
   * had. Without it a listener's error goes to the platform's `reportError`, if it has one.
   */
  readonly onError?: (error: unknown) => void;
  /** Used instead of the system's clock and timers. */
  readonly clock?: ChatClock;
  /** Used instead of `Math.random` to spread reconnects: at least 0, below 1. */
  readonly random?: () => number;
}

/**
 * What a conversation takes.
 *
 * @example
 * const options: ChatOptions = { resumeFrom: 42, maxPendingMessages: 50, maxPendingAge: 60_000 };
 */
export interface ChatOptions extends ConnectionOptions {
  /**
   * The `seq` of the latest event that you have; only later ones are told. 0 unless given: everything from the start.
   * `"now"` leaves out what has been.
   */
  readonly resumeFrom?: number | "now";
  /** How many messages may wait for their acknowledgement; 200 unless given. */
  readonly maxPendingMessages?: number;
  /** How many bytes of them; 1 MiB unless given. */
  readonly maxPendingBytes?: number;
  /** Milliseconds that a message may wait for its acknowledgement; 5 minutes unless given. */
  readonly maxPendingAge?: number;
  /** Used instead of the global `fetch`, to get missed events when they are too many for the socket. */
  readonly fetch?: (request: Request) => Response | Promise<Response>;
}

/**
 * Where a live connection goes, and who asks.
 *
 * @example
 * const address: ConnectionAddress = { url: "wss://desk.example.com/ws/sess_1", token: "ey..." };
 */
export interface ConnectionAddress {
  /** A session's `websocket_url`, or the inbox's address. */
  readonly url: string;
  /** The session's `chat_token`, or a member of staff's bearer token, or what gives one. It never becomes part of the address. */
  readonly token: ChatTokenSource;
}
