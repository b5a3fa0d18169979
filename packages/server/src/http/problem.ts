import type { Context } from "hono";
import { SupportError } from "../errors.ts";
import { errorStatus } from "../generated/errors.ts";
import { isStorageUnavailable, UncertainCommit } from "../storage/failure.ts";
import type { Environment } from "./environment.ts";

/** Answers whatever was thrown as RFC 9457 says. Only our own errors keep their words. */
export function answerProblem(c: Context<Environment>, error: unknown): Response {
  const known = asSupportError(error);
  const status = errorStatus[known.code];
  c.header("Content-Type", "application/problem+json");
  if (known.retryAfter !== undefined) c.header("Retry-After", String(known.retryAfter));
  if (known.version !== undefined) c.header("ETag", `"${known.version}"`);
  if (status === 401) c.header("WWW-Authenticate", "Bearer");
  const problem = {
    type: `urn:olympus-support:error:${known.code}`,
    title: titleOf(known.code),
    status,
    code: known.code,
    detail: known.message,
    request_id: c.get("requestId"),
    ...(known.errors.length === 0 ? {} : { errors: known.errors }),
  };
  return c.body(JSON.stringify(problem), status);
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
