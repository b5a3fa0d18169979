import { SupportError } from "../errors.ts";

/** The version that `If-Match` names; undefined without one. `*` matches whatever exists. Source: RFC 9110, 13.1.1. */
export function expectedVersion(header: string | null): number | undefined {
  if (header === null || header.trim() === "*") return undefined;
  const [, digits] = /^\s*"(\d{1,15})"\s*$/.exec(header) ?? [];
  if (digits !== undefined) return Number(digits);
  throw new SupportError("invalid_request", "If-Match is not an ETag of the desk.", {
    errors: [{ pointer: "If-Match", message: 'Send the ETag of the version you have read, such as "7".' }],
  });
}

/** The ETag of a body that carries its version. */
export function etagOf(body: unknown): string | null {
  if (typeof body !== "object" || body === null || !("version" in body)) return null;
  return `"${String(body.version)}"`;
}
