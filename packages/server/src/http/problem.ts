import { SupportError } from "../errors.ts";
import { errorStatus } from "../generated/errors.ts";
import { isStorageUnavailable } from "../storage/failure.ts";

/** Turns whatever was thrown into an answer of RFC 9457. Only our own errors keep their words. */
export function problemResponse(error: unknown, requestId: string): Response {
  const known = asSupportError(error);
  const status = errorStatus[known.code];
  const headers = new Headers({ "content-type": "application/problem+json" });
  if (known.retryAfter !== undefined) headers.set("retry-after", String(known.retryAfter));
  if (known.version !== undefined) headers.set("etag", `"${known.version}"`);
  if (status === 401) headers.set("www-authenticate", "Bearer");
  const problem = {
    type: `urn:olympus-support:error:${known.code}`,
    title: titleOf(known.code),
    status,
    code: known.code,
    detail: known.message,
    request_id: requestId,
    ...(known.errors.length === 0 ? {} : { errors: known.errors }),
  };
  return new Response(JSON.stringify(problem), { status, headers });
}

/** Whether the error is the server's own fault and belongs in its log. */
export function isUnexpected(error: unknown): boolean {
  return !(error instanceof SupportError);
}

function asSupportError(error: unknown): SupportError {
  if (error instanceof SupportError) return error;
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
