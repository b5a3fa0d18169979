import { SupportClientError } from "../errors/support-client-error.ts";
import type { ErrorCode } from "../types/shared.ts";

/**
 * What went wrong in a live connection.
 *
 * - `iteration_overflow`: a `for await` loop was too slow, see `bufferSize`
 * - `unknown_frame`: the server sent what this version does not know; it was ignored
 * - `refused`: the server refused a frame; `code` says why
 * - `catch_up_failed`: missed events could not be fetched this time; it is tried again
 * - the others are those of {@link ChatSendError}
 *
 * @example
 * const harmless: ChatErrorReason[] = ["unknown_frame"];
 */
export type ChatErrorReason =
  | "iteration_overflow"
  | "unknown_frame"
  | "catch_up_failed"
  | "invalid"
  | "overflow"
  | "expired"
  | "timeout"
  | "aborted"
  | "refused"
  | "closed";

/**
 * Something went wrong in a live connection. Never holds a token.
 *
 * @example
 * const onError = (error: unknown): void => {
 *   if (error instanceof ChatError && error.reason === "unknown_frame") return;
 *   console.error(error);
 * };
 * const chat = connectChat({ url: "wss://desk.example.com/ws/sess_1", token: "ey...", onError });
 */
export class ChatError extends SupportClientError {
  readonly kind = "chat";
  readonly reason: ChatErrorReason;
  /** The code with which the server refused; null when it was not the server. */
  readonly code: ErrorCode | null;

  /** @internal */
  constructor(
    reason: ChatErrorReason,
    message: string,
    { code = null, cause }: { readonly code?: ErrorCode | null; readonly cause?: unknown } = {},
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.reason = reason;
    this.code = code;
  }

  override get name(): string {
    return "ChatError";
  }

  override toJSON(): Record<string, unknown> {
    const { reason, code } = this;
    return { ...super.toJSON(), reason, code };
  }
}
