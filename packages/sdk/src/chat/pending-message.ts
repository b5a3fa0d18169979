import type { ChatAck } from "../types/chat.ts";
import type { ErrorCode } from "../types/shared.ts";
import type { ChatClock } from "./chat-clock.ts";
import { ChatSendError, type ChatSendErrorReason } from "./chat-send-error.ts";
import type { MessageFrame } from "./message-frame.ts";
import { Timer } from "./timer.ts";

/**
 * How long to wait for the acknowledgement.
 *
 * @example
 * const options: ChatSendOptions = { timeout: 10_000, signal: new AbortController().signal };
 */
export interface ChatSendOptions {
  /** The message is given up when it is aborted. */
  readonly signal?: AbortSignal;
  /** Milliseconds after which the message is given up. */
  readonly timeout?: number;
}

/**
 * A message on its way: a promise of its acknowledgement, with its id at once. Rejects with a {@link ChatSendError}, and
 * what was rejected is never sent later.
 *
 * @example
 * const sending: ChatSend = chat.send("Hi");
 * console.log("shown as pending:", sending.clientMessageId);
 * const { seq } = await sending;
 */
export interface ChatSend extends Promise<ChatAck> {
  readonly clientMessageId: string;
}

interface MessageOptions extends ChatSendOptions {
  readonly frame: MessageFrame;
  readonly bytes: number;
  readonly clock: ChatClock;
  /** Milliseconds that it may wait. */
  readonly maxAge: number;
  readonly settled: (message: PendingMessage) => void;
}

interface Refusal {
  readonly code?: ErrorCode;
  readonly cause?: unknown;
}

/** One message from `send` to its acknowledgement or its failure. */
export class PendingMessage {
  readonly id: string;
  readonly frame: MessageFrame;
  readonly bytes: number;
  readonly sending: ChatSend;
  /** Whether it is on the wire of the present socket. */
  isOut = false;
  /** Whether it ever was on one. */
  wasOut = false;
  #resolve: (ack: ChatAck) => void = ignore;
  #reject: (error: unknown) => void = ignore;
  readonly #settle: () => void;

  constructor({ frame, bytes, clock, maxAge, signal, timeout = maxAge, settled }: MessageOptions) {
    this.id = frame.message.client_message_id;
    this.frame = frame;
    this.bytes = bytes;
    const promise = new Promise<ChatAck>((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    this.sending = Object.assign(promise, { clientMessageId: this.id });
    const timer = new Timer(clock);
    const aborted = (): void => this.fail("aborted", "The signal was aborted.", { cause: signal?.reason });
    this.#settle = () => {
      timer.clear();
      signal?.removeEventListener("abort", aborted);
      settled(this);
    };
    signal?.addEventListener("abort", aborted);
    if (timeout < maxAge) timer.set(timeout, () => this.fail("timeout", `No answer within ${timeout} ms.`));
    else timer.set(maxAge, () => this.fail("expired", `It could not be delivered within ${maxAge} ms.`));
  }

  acknowledge({ client_message_id, message_id, seq, timestamp }: ChatAck): void {
    this.#settle();
    this.#resolve({ client_message_id, message_id, seq, timestamp });
  }

  fail(reason: ChatSendErrorReason, message: string, refusal: Refusal = {}): void {
    this.#settle();
    // The server refuses what it has not stored.
    const maybeStored = this.wasOut && reason !== "refused";
    this.#reject(new ChatSendError({ reason, message, clientMessageId: this.id, maybeStored, ...refusal }));
  }
}

function ignore(): void {}
