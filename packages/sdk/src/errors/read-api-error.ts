import type { FieldError } from "../types/shared.ts";
import { ApiError } from "./api-error.ts";

/** Makes the error out of an answer that is no success, whatever its body is, even one that breaks off. */
export async function readApiError(operationId: string, response: Response): Promise<ApiError> {
  const text = await response.text().catch(() => "");
  const body = parse(text);
  const problem = isRecord(body) ? body : {};
  const { code, detail, errors, request_id: requestId } = problem;
  return new ApiError({
    operationId,
    status: response.status,
    code: typeof code === "string" ? code : "unknown",
    detail: typeof detail === "string" ? detail : null,
    errors: Array.isArray(errors) ? errors.filter(isFieldError) : [],
    requestId: response.headers.get("x-request-id") ?? (typeof requestId === "string" ? requestId : null),
    etag: response.headers.get("etag"),
    retryAfter: secondsUntilRetry(response.headers),
    headers: response.headers,
    body,
  });
}

function parse(text: string): unknown {
  if (text === "") return null;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Seconds or a date are allowed; a date is taken relative to the server's own. Source: RFC 9110, 10.2.3. */
function secondsUntilRetry(headers: Headers): number | null {
  const after = headers.get("retry-after")?.trim() ?? "";
  if (/^\d{1,9}$/.test(after)) return Number(after);
  if (!after.endsWith(" GMT")) return null;
  const wait = Date.parse(after) - Date.parse(headers.get("date") ?? "");
  return Number.isNaN(wait) ? null : Math.max(0, Math.ceil(wait / 1000));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isFieldError(value: unknown): value is FieldError {
  return isRecord(value) && typeof value["pointer"] === "string" && typeof value["message"] === "string";
}
