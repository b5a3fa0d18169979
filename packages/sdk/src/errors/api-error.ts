import type { ErrorCode, FieldError } from "../types/shared.ts";
import { redactHeaders } from "./redact-headers.ts";
import { isSupportClientError, SupportClientError } from "./support-client-error.ts";

/**
 * The `code` of a refused call: one of the API's, a newer one that this version does not know, or `unknown` when the
 * answer did not come from the API, such as a proxy's page.
 *
 * @example
 * const worthAsking: ApiErrorCode[] = ["queue_full", "rate_limited"];
 */
export type ApiErrorCode = ErrorCode | "unknown" | (string & {});

/**
 * What an {@link ApiError} is made of.
 *
 * @example
 * const describe = ({ status, code, requestId }: ApiErrorDetails): string => `${status} ${code} (${requestId})`;
 */
export interface ApiErrorDetails {
  /** The HTTP status. */
  readonly status: number;
  /** Why the call was refused. */
  readonly code: ApiErrorCode;
  /** What happened and what to do next; null when the answer did not say. */
  readonly detail: string | null;
  /** Each fault of the input, for `invalid_request` and `missing_context`; otherwise empty. */
  readonly errors: readonly FieldError[];
  /** The id to quote when asking for help; null when the answer had none. */
  readonly requestId: string | null;
  /** Which operation was called, by its id in the API's description, such as `endSession`. */
  readonly operationId: string;
  /** The answer's `ETag`; with `precondition_failed` it names the latest version. */
  readonly etag: string | null;
  /** Seconds to wait before the next try, when the server says so. */
  readonly retryAfter: number | null;
  /** The answer's headers. */
  readonly headers: Headers;
  /** The answer's body: parsed when it was JSON, else the text, null when it was empty. */
  readonly body: unknown;
}

/**
 * The server answered, and refused. Source: RFC 9457.
 *
 * @example
 * try {
 *   await client.sessions.end("sess_1", { resolution: "resolved" });
 * } catch (error) {
 *   if (!isApiError(error, "session_closed")) throw error; // somebody else has ended it already
 * }
 */
export class ApiError extends SupportClientError implements ApiErrorDetails {
  readonly kind = "api";
  readonly status: number;
  readonly code: ApiErrorCode;
  readonly detail: string | null;
  readonly errors: readonly FieldError[];
  readonly requestId: string | null;
  readonly operationId: string;
  readonly etag: string | null;
  readonly retryAfter: number | null;
  readonly #headers: Headers;
  readonly #body: unknown;

  constructor(details: ApiErrorDetails) {
    super(messageOf(details));
    this.status = details.status;
    this.code = details.code;
    this.detail = details.detail;
    this.errors = details.errors;
    this.requestId = details.requestId;
    this.operationId = details.operationId;
    this.etag = details.etag;
    this.retryAfter = details.retryAfter;
    this.#headers = details.headers;
    this.#body = details.body;
  }

  override get name(): string {
    return "ApiError";
  }

  get headers(): Headers {
    return this.#headers;
  }

  get body(): unknown {
    return this.#body;
  }

  override toJSON(): Record<string, unknown> {
    const { status, code, detail, errors, requestId, operationId, etag, retryAfter } = this;
    const headers = redactHeaders(this.#headers);
    return {
      ...super.toJSON(),
      status,
      code,
      detail,
      errors,
      requestId,
      operationId,
      etag,
      retryAfter,
      headers,
    };
  }
}

function messageOf({ operationId, status, code, detail, requestId }: ApiErrorDetails): string {
  const request = requestId === null ? "" : `, request ${requestId}`;
  return `${operationId}: ${detail ?? "The call was refused."} [${status} ${code}${request}]`;
}

/**
 * Whether the value is an {@link ApiError}, from whichever copy of the package, and one of the given code if one is named.
 *
 * @example
 * const failure: unknown = await client.tickets.retrieve("tick_1").catch((error: unknown) => error);
 * if (isApiError(failure, "ticket_not_found")) console.log("gone");
 * else if (isApiError(failure)) console.error(failure.status, failure.code, failure.requestId);
 */
export function isApiError<Code extends ErrorCode>(
  value: unknown,
  code: Code,
): value is ApiError & { readonly code: Code };
export function isApiError(value: unknown): value is ApiError;
export function isApiError(value: unknown, code?: ErrorCode): boolean {
  if (!isSupportClientError(value) || value.kind !== "api") return false;
  return code === undefined || (value as ApiError).code === code;
}
