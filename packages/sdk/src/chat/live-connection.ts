import type { ChatState, StateChangeEvent } from "./chat-state.ts";
import type { Connection } from "./connection.ts";
import type { Emitter, EventOf } from "./emitter.ts";

/**
 * What conversations and inboxes have in common: events, a state, and an end.
 *
 * @example
 * const untilClosed = async (live: LiveConnection<ChatEvent>): Promise<void> => {
 *   for await (const event of live) console.log(event.type);
 * };
 */
export abstract class LiveConnection<Event extends { readonly type: string } = StateChangeEvent>
  implements AsyncIterable<Event>, AsyncDisposable
{
  readonly #emitter: Emitter<Event>;
  readonly #connection: Connection;

  /** @internal */
  constructor(emitter: Emitter<Event>, connection: Connection) {
    this.#emitter = emitter;
    this.#connection = connection;
  }

  /** Where it stands, and when the next attempt is made; `stateChange` tells when that changes. */
  get state(): ChatState {
    return this.#connection.state;
  }

  /**
   * Calls the listener on every event of the type. A listener that throws keeps nothing from the others.
   *
   * @returns what stops it.
   * @example
   * const stop = chat.on("message", ({ message }) => console.log(message.content));
   * stop();
   */
  on<Type extends Event["type"]>(type: Type, listener: (event: EventOf<Event, Type>) => unknown): () => void {
    this.#emitter.add(type, listener, false);
    return () => this.off(type, listener);
  }

  /** Calls the listener on the next event of the type only. */
  once<Type extends Event["type"]>(
    type: Type,
    listener: (event: EventOf<Event, Type>) => unknown,
  ): () => void {
    this.#emitter.add(type, listener, true);
    return () => this.off(type, listener);
  }

  /** Calls the listener no more. */
  off<Type extends Event["type"]>(type: Type, listener: (event: EventOf<Event, Type>) => unknown): void {
    this.#emitter.remove(type, listener);
  }

  /**
   * Goes through all events from now on, until it is closed. A loop that lags behind by more than `bufferSize` events gets
   * those, then rejects with a `ChatError` of reason `iteration_overflow`.
   */
  [Symbol.asyncIterator](): AsyncIterableIterator<Event, undefined> {
    return this.#emitter.stream();
  }

  /** Closes it for good: no socket, timer or listener stays, and what was not acknowledged rejects. */
  close(): void {
    this.#connection.close();
  }

  /** Closes it at the end of an `await using` block. */
  [Symbol.asyncDispose](): Promise<void> {
    this.close();
    return Promise.resolve();
  }
}
