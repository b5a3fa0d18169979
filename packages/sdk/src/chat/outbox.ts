import type { Schema } from "../operation-types.ts";
import type { ChatAck } from "../types/chat.ts";
import type { Message } from "../types/sessions.ts";
import type { ChatClock } from "./chat-clock.ts";
import { bytesOf, type ChatMessageInput, faultOf, messageFrame } from "./message-frame.ts";
import { type ChatSend, type ChatSendOptions, PendingMessage } from "./pending-message.ts";
import { Timer } from "./timer.ts";

const mostOut = 16;

/**
 * The messages that wait for their acknowledgement.
 *
 * @example
 * const { count, bytes, ids }: PendingMessages = chat.queue;
 */
export interface PendingMessages {
  readonly count: number;
  /** Of their frames. */
  readonly bytes: number;
  /** Their `client_message_id`s, oldest first. */
  readonly ids: readonly string[];
}

interface OutboxOptions {
  readonly clock: ChatClock;
  readonly maxMessages: number;
  readonly maxBytes: number;
  readonly maxAge: number;
  /** Sends a frame if one may go now. */
  readonly send: (frame: object) => boolean;
  /** Milliseconds until the next may. */
  readonly wait: () => number;
}

/** Keeps each message until it is acknowledged, and sends it again on every new socket. */
export class Outbox {
  readonly #options: OutboxOptions;
  readonly #messages = new Map<string, PendingMessage>();
  readonly #paced: Timer;
  #bytes = 0;
  #mayBeOut = mostOut;
  #isOpen = false;
  #isClosed = false;

  constructor(options: OutboxOptions) {
    this.#options = options;
    this.#paced = new Timer(options.clock);
  }

  get pending(): PendingMessages {
    return { count: this.#messages.size, bytes: this.#bytes, ids: [...this.#messages.keys()] };
  }

  add(input: string | ChatMessageInput, options: ChatSendOptions): ChatSend {
    const frame = messageFrame(input);
    const known = this.#messages.get(frame.message.client_message_id);
    if (known !== undefined) return known.sending;
    const { clock, maxAge } = this.#options;
    const bytes = bytesOf(frame);
    const settled = (one: PendingMessage): void => this.#remove(one);
    const message = new PendingMessage({ frame, bytes, clock, maxAge, settled, ...options });
    this.#admit(message, options.signal);
    return message.sending;
  }

  /** There is a new socket: everything goes out again, in order. */
  opened(): void {
    for (const message of this.#messages.values()) message.isOut = false;
    this.#isOpen = true;
    this.#flush();
  }

  lost(): void {
    this.#isOpen = false;
    this.#paced.clear();
  }

  /**
   * The server ended the socket for a frame that it would not take. When more than one message was out, the next socket
   * takes them one by one, which shows the one.
   */
  blame(): void {
    const out = this.#out();
    this.#mayBeOut = 1;
    if (out.length === 1) out[0]?.fail("refused", "The server closed the connection over this message.");
  }

  acknowledge(ack: ChatAck): void {
    this.#messages.get(ack.client_message_id)?.acknowledge(ack);
    this.#flush();
  }

  /** A message that is stored. */
  recognize({ id, client_message_id, seq, timestamp }: Message): void {
    if (client_message_id !== null) this.acknowledge({ client_message_id, message_id: id, seq, timestamp });
  }

  refuse({ client_message_id: id, code, detail }: Schema<"SocketError">): void {
    this.#messages.get(id ?? "")?.fail("refused", detail, { code });
    this.#flush();
  }

  close(): void {
    this.#isClosed = true;
    this.lost();
    for (const message of [...this.#messages.values()]) message.fail("closed", "The conversation is closed.");
  }

  #admit(message: PendingMessage, signal: AbortSignal | undefined): void {
    const { maxMessages, maxBytes } = this.#options;
    const fault = faultOf(message.frame, message.bytes);
    if (fault !== undefined) message.fail("invalid", fault);
    else if (this.#isClosed) message.fail("closed", "The conversation is closed.");
    else if (signal?.aborted) message.fail("aborted", "The signal was aborted.", { cause: signal.reason });
    else if (this.#messages.size >= maxMessages || this.#bytes + message.bytes > maxBytes) {
      message.fail("overflow", "Too much is waiting to be sent. Send it again later.");
    } else this.#keep(message);
  }

  #keep(message: PendingMessage): void {
    this.#messages.set(message.id, message);
    this.#bytes += message.bytes;
    this.#flush();
  }

  #remove(message: PendingMessage): void {
    if (this.#messages.get(message.id) !== message) return;
    this.#messages.delete(message.id);
    this.#bytes -= message.bytes;
    if (this.#messages.size === 0) this.#mayBeOut = mostOut;
  }

  #out(): PendingMessage[] {
    return [...this.#messages.values()].filter((message) => message.isOut);
  }

  /** Sends the next ones, as many as may be out, at the pace that is allowed. */
  #flush(): void {
    if (!this.#isOpen) return;
    const free = this.#mayBeOut - this.#out().length;
    const next = [...this.#messages.values()].filter((message) => !message.isOut).slice(0, Math.max(0, free));
    for (const message of next) {
      if (message.isOut) continue;
      // Said before it is done, for an answer may come at once.
      message.isOut = true;
      message.isOut = this.#options.send(message.frame);
      if (!message.isOut) break;
      message.wasOut = true;
    }
    if (next.some((message) => !message.isOut)) this.#paced.set(this.#options.wait(), () => this.#flush());
  }
}
