import type { ErrorCode } from "../types/shared.ts";
import { ChatError } from "./chat-error.ts";

/**
 * Why a message was not sent, or not acknowledged.
 *
 * - `invalid`: it can never be sent, such as an empty text
 * - `overflow`: too many messages wait already, or too much text
 * - `expired`: it waited for too long
 * - `timeout`, `aborted`: your `timeout` or `signal`
 * - `refused`: by the server; `code` says why
 * - `closed`: the conversation is closed
 *
 * @example
 * const worthAsking: ChatSendErrorReason[] = ["expired", "timeout"];
 */
export type ChatSendErrorReason =
  | "invalid"
  | "overflow"
  | "expired"
  | "timeout"
  | "aborted"
  | "refused"
  | "closed";

/** What a {@link ChatSendError} is made of. */
interface SendFailure {
  readonly reason: ChatSendErrorReason;
  readonly message: string;
  readonly clientMessageId: string;
  readonly maybeStored?: boolean;
  readonly code?: ErrorCode | null;
  readonly cause?: unknown;
}

/**
 * A message was not acknowledged, and is not sent again.
 *
 * @example
 * const failure: unknown = await chat.send("Hi", { timeout: 5_000 }).catch((error: unknown) => error);
 * if (failure instanceof ChatSendError) console.log(failure.reason, failure.code, failure.maybeStored);
 */
export class ChatSendError extends ChatError {
  declare readonly reason: ChatSendErrorReason;
  /** Which message; sending it again with this id stores it once at most. */
  readonly clientMessageId: string;
  /** Whether it had been on the wire: then the server may have stored it without our knowing. */
  readonly maybeStored: boolean;

  /** @internal */
  constructor({ reason, message, clientMessageId, maybeStored = false, code, cause }: SendFailure) {
    super(reason, message, { ...(code === undefined ? {} : { code }), cause });
    this.clientMessageId = clientMessageId;
    this.maybeStored = maybeStored;
  }

  override get name(): string {
    return "ChatSendError";
  }

  override toJSON(): Record<string, unknown> {
    const { clientMessageId, maybeStored } = this;
    return { ...super.toJSON(), clientMessageId, maybeStored };
  }
}
