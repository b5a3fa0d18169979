import type { ErrorCode } from "./generated/errors.ts";

/** One fault of the input: where it is and what to send instead. */
export interface FieldError {
  /** A JSON Pointer into the body, or `?name`, `{name}` or a header's name. */
  readonly pointer: string;
  readonly message: string;
}

/** What an error may carry beside its code and message. */
export interface SupportErrorOptions {
  readonly errors?: readonly FieldError[];
  readonly cause?: unknown;
  /** Seconds after which the same call may succeed. */
  readonly retryAfter?: number;
  /** The latest version of the resource, for `precondition_failed`. */
  readonly version?: number;
}

/**
 * The one error that verbs throw on purpose. Its code is one of the contract's; its message tells the caller what
 * happened and what to do next, and reaches the caller as it is.
 */
export class SupportError extends Error {
  override readonly name = "SupportError";
  readonly code: ErrorCode;
  readonly errors: readonly FieldError[];
  readonly retryAfter: number | undefined;
  readonly version: number | undefined;

  constructor(code: ErrorCode, message: string, options: SupportErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.errors = options.errors ?? [];
    this.retryAfter = options.retryAfter;
    this.version = options.version;
  }
}
