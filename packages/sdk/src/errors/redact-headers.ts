/** Headers whose values hold no secret; every other value is hidden, whatever its name. */
const harmless: ReadonlySet<string> = new Set([
  "cache-control",
  "content-length",
  "content-type",
  "date",
  "etag",
  "idempotency-replayed",
  "ratelimit-limit",
  "ratelimit-remaining",
  "ratelimit-reset",
  "retry-after",
  "server",
  "x-request-id",
]);

/** The headers as they may be written to a log. */
export function redactHeaders(headers: Headers): Record<string, string> {
  const entries = Array.from(headers, ([name, value]) => [
    name,
    harmless.has(name.toLowerCase()) ? value : "[redacted]",
  ]);
  return Object.fromEntries(entries) as Record<string, string>;
}
