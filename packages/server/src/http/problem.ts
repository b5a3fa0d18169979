import type { Context } from "hono";
import { SupportError } from "../errors.ts";
import { errorStatus } from "../generated/errors.ts";
import { isStorageUnavailable, UncertainCommit } from "../storage/failure.ts";
import type { Environment } from "./environment.ts";

/** Answers whatever was thrown as RFC 9457 says. Only our own errors keep their words. */
export function answerProblem(c: Context<Environment>, error: unknown): Response {
  const known = asSupportError(error);
  for (const [name, value] of headersOf(known)) c.header(name, value);
  return c.body(bodyOf(known, c.get("requestId")), errorStatus[known.code]);
}

/**
 * Answers an error as the desk does, for a host that refuses a call before the desk has seen it.
 *
 * @param requestId What the answer says of the call in `X-Request-Id`.
 * @example
 * const busy = problemResponse(new SupportError("unavailable", "Retry in a second.", { retryAfter: 1 }), "req_1");
 */
export function problemResponse(error: SupportError, requestId: string): Response {
  const headers = new Headers([...headersOf(error), ["X-Request-Id", requestId]]);
  return new Response(bodyOf(error, requestId), { status: errorStatus[error.code], headers });
}

function headersOf(error: SupportError): [string, string][] {
  const headers: [string, string][] = [["Content-Type", "application/problem+json"]];
  if (error.retryAfter !== undefined) headers.push(["Retry-After", String(error.retryAfter)]);
  if (error.version !== undefined) headers.push(["ETag", `"${error.version}"`]);
  if (errorStatus[error.code] === 401) headers.push(["WWW-Authenticate", "Bearer"]);
  return headers;
}

function bodyOf(known: SupportError, requestId: string): string {
  return JSON.stringify({
    type: `urn:olympus-support:error:${known.code}`,
    title: titleOf(known.code),
    status: errorStatus[known.code],
    code: known.code,
    detail: known.message,
    request_id: requestId,
    ...(known.errors.length === 0 ? {} : { errors: known.errors }),
  });
}

/** Whether the error is the server's own fault and belongs in its log. */
export function isUnexpected(error: unknown): boolean {
  return !(error instanceof SupportError);
}

function asSupportError(error: unknown): SupportError {
  if (error instanceof SupportError) return error;
  if (error instanceof UncertainCommit) {
    return new SupportError(
      "unavailable",
      "The desk lost its database while it stored this call, which may be done or not. Repeat it with the same Idempotency-Key, or look.",
      { retryAfter: 1 },
    );
  }
  if (isStorageUnavailable(error)) {
    return new SupportError(
      "unavailable",
      "The desk cannot reach its database. Nothing was changed; retry shortly.",
      {
        retryAfter: 1,
      },
    );
  }
  return new SupportError(
    "internal",
    "Something went wrong on our side. Nothing was changed; quote the request id.",
  );
}

function titleOf(code: string): string {
  const words = code.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
