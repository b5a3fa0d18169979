/** Why a call of the desk to somebody else's host came to nothing. */
export type OutboundErrorCode =
  | "address_refused"
  | "name_not_found"
  | "connection_failed"
  | "certificate_refused"
  | "timed_out"
  | "answer_too_large"
  | "answer_unreadable";

/**
 * Thrown by the desk's own `fetch`. Its message may be shown to whoever gave the address: it tells nothing of the
 * network that the desk is in.
 */
export class OutboundError extends Error {
  override readonly name = "OutboundError";
  readonly code: OutboundErrorCode;

  constructor(code: OutboundErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}
