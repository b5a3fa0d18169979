import { UsageError } from "../errors/usage-error.ts";
import type { ChatParticipant } from "../types/chat.ts";
import type { ReadReceipt, SessionSummary } from "../types/sessions.ts";
import type { ChatEvent } from "./chat-events.ts";
import type { Conversation } from "./conversation.ts";
import type { Emitter } from "./emitter.ts";
import { LiveConnection } from "./live-connection.ts";
import type { ChatMessageInput } from "./message-frame.ts";
import type { PendingMessages } from "./outbox.ts";
import type { ChatSend, ChatSendOptions } from "./pending-message.ts";

/**
 * One live conversation. It keeps itself connected until it is closed or over; whatever drops meanwhile, every durable
 * event is told once and in order, and every message that is sent settles.
 *
 * @example
 * const chat = connectChat({ url: session.websocket_url, token: session.chat_token });
 * chat.on("message", ({ message }) => console.log(message.sender, message.content));
 * await chat.send("Hi");
 * chat.close();
 */
export class Chat extends LiveConnection<ChatEvent> {
  readonly #conversation: Conversation;

  /** @internal */
  constructor(emitter: Emitter<ChatEvent>, conversation: Conversation) {
    super(emitter, conversation.connection);
    this.#conversation = conversation;
  }

  /** The session as it is known now; null before the first welcome. */
  get session(): SessionSummary | null {
    return this.#conversation.present.session;
  }

  /** Who we are in it; null before the first welcome. */
  get you(): ChatParticipant | null {
    return this.#conversation.present.you;
  }

  /** Who else is there now. */
  get participants(): readonly ChatParticipant[] {
    return this.#conversation.present.participants;
  }

  /** How far each participant has read. */
  get reads(): readonly ReadReceipt[] {
    return this.#conversation.present.reads;
  }

  /** The messages that wait for their acknowledgement. */
  get queue(): PendingMessages {
    return this.#conversation.outbox.pending;
  }

  /**
   * Sends a message, now or as soon as there is a connection, and again until the server says that it is stored. One with
   * the id of a message that still waits is that message.
   *
   * @returns a promise of the acknowledgement, with `clientMessageId` at once. It rejects with a `ChatSendError`, and what
   * was rejected is never sent later.
   * @example
   * const { seq } = await chat.send("Hi", { timeout: 10_000 });
   */
  send(message: string | ChatMessageInput, options: ChatSendOptions = {}): ChatSend {
    return this.#conversation.outbox.add(message, options);
  }

  /** Says whether we type; call it on every keystroke, for little of it is sent. Nothing is, while there is no connection. */
  typing(typing: boolean): void {
    this.#conversation.typing.set(typing);
  }

  /**
   * Says that we have read up to and including the event `seq`, now or as soon as there is a connection. The latest one
   * wins.
   *
   * @throws UsageError when it is not a whole number above 0.
   */
  markRead(seq: number): void {
    if (!Number.isSafeInteger(seq) || seq < 1) throw new UsageError("seq: Give a whole number above 0.");
    this.#conversation.read.set(seq);
  }
}
