import { UsageError } from "../errors/usage-error.ts";
import type { Schema } from "../operation-types.ts";
import { systemRandom } from "../random-ids.ts";
import type { SessionEvent } from "../types/sessions.ts";
import { ChatError } from "./chat-error.ts";
import type { ChatEvent } from "./chat-events.ts";
import type { ChatOptions, ConnectionAddress } from "./chat-options.ts";
import type { ChatState, ChatStateReason } from "./chat-state.ts";
import { Connection } from "./connection.ts";
import type { Emitter } from "./emitter.ts";
import { EventOrder } from "./event-order.ts";
import { type Frame, unknownFrame, type Welcome } from "./live-socket.ts";
import { Outbox } from "./outbox.ts";
import { PresentState } from "./present-state.ts";
import { ReadMark } from "./read-mark.ts";
import { TypingSignal } from "./typing-signal.ts";
import type { Wire } from "./wire.ts";

type ServerFrame = Schema<"ChatServerFrame">;

/** One conversation on a connection: what comes in is put in order, what goes out is kept until it has arrived. */
export class Conversation implements Wire {
  readonly connection: Connection;
  readonly outbox: Outbox;
  readonly read: ReadMark;
  readonly typing: TypingSignal;
  readonly present = new PresentState();
  readonly failed: (error: unknown) => void;
  readonly #emitter: Emitter<ChatEvent>;
  readonly #order: EventOrder;

  constructor(
    address: ConnectionAddress,
    options: ChatOptions,
    emitter: Emitter<ChatEvent>,
    failed: (error: unknown) => void,
  ) {
    const { resumeFrom = 0 } = options;
    checkResumeFrom(resumeFrom);
    this.failed = failed;
    this.#emitter = emitter;
    const connection = new Connection(address, options, this);
    const { clock } = connection;
    const send = (frame: object): boolean => connection.send(frame);
    const wait = (): number => connection.wait;
    this.connection = connection;
    this.outbox = new Outbox({ clock, send, wait, ...limitsOf(options) });
    this.read = new ReadMark({ clock, send, wait });
    this.typing = new TypingSignal(clock, send);
    this.#order = new EventOrder({
      clock,
      random: options.random ?? systemRandom,
      token: connection.token,
      fetch: options.fetch ?? ((request) => globalThis.fetch(request)),
      headers: options.tenantId === undefined ? {} : { "x-tenant-id": options.tenantId },
      resumeFrom,
      deliver: (event) => this.#deliver(event),
      reconnect: (reason) => connection.reconnect(reason),
      failed,
      refused: (reason) => connection.close(reason),
    });
  }

  hello(): object {
    return this.#order.hello();
  }

  welcomed(frame: Welcome): void {
    const welcome = frame as Schema<"ChatWelcome">;
    this.present.welcomed(welcome);
    this.typing.reset();
    this.#emitter.emit(this.#order.welcomed(welcome));
    if (!this.connection.isConnected) return;
    this.read.opened(this.present.ownRead());
    this.outbox.opened();
  }

  received(frame: Frame): void {
    const known = frame as ServerFrame;
    switch (known.type) {
      case "message":
      case "session_updated":
        this.#durable(known);
        break;
      case "ack":
        this.outbox.acknowledge(known);
        break;
      case "error":
        this.#refused(known);
        break;
      case "typing":
      case "presence":
      case "queue":
      case "read":
        this.present.apply(known);
        this.#emitter.emit(known);
        break;
      default:
        this.failed(unknownFrame(frame.type));
    }
  }

  lost(reason: ChatStateReason): void {
    if (reason === "frame_refused") this.outbox.blame();
    if (reason === "offline") this.#order.pause();
    this.outbox.lost();
    this.read.lost();
  }

  /** What was missed of a session that has ended can still be fetched. */
  beforeClose(reason: ChatStateReason): Promise<void> | undefined {
    return reason === "session_ended" ? this.#order.caughtUp() : undefined;
  }

  changed(state: ChatState): void {
    const isOver = state.status === "closed";
    if (isOver) {
      this.#order.stop();
      this.read.lost();
      this.outbox.close();
    }
    this.#emitter.emit({ type: "stateChange", state });
    if (isOver) this.#emitter.end();
  }

  #durable(event: SessionEvent): void {
    // Our own message among the events is as good as its acknowledgement, which may have been lost.
    if (event.type === "message") this.outbox.recognize(event.message);
    this.#order.received(event);
  }

  #deliver(event: SessionEvent): void {
    this.present.apply(event);
    this.#emitter.emit(event);
  }

  #refused(error: Schema<"SocketError">): void {
    if (error.client_message_id !== null) this.outbox.refuse(error);
    else this.failed(new ChatError("refused", error.detail, { code: error.code }));
  }
}

// The server would end the conversation over any other.
function checkResumeFrom(seq: number | "now"): void {
  if (seq === "now" || (Number.isSafeInteger(seq) && seq >= 0)) return;
  throw new UsageError('resumeFrom: Give a whole number of 0 or more, or "now".');
}

function limitsOf(options: ChatOptions) {
  const { maxPendingMessages = 200, maxPendingBytes = 1_048_576, maxPendingAge = 300_000 } = options;
  return { maxMessages: maxPendingMessages, maxBytes: maxPendingBytes, maxAge: maxPendingAge };
}
