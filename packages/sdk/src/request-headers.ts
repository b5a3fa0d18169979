import { UsageError } from "./errors/usage-error.ts";

/** Later ones win, whatever their case; those without a value are left out. */
export function requestHeaders(
  all: readonly (Readonly<Record<string, string | undefined>> | undefined)[],
): Headers {
  const headers = new Headers();
  for (const [name, value] of all.flatMap((some) => Object.entries(some ?? {}))) {
    if (value !== undefined) set(headers, name, value);
  }
  return headers;
}

function set(headers: Headers, name: string, value: string): void {
  try {
    headers.set(name, value);
  } catch {
    // The platform's own message quotes the value, which may be a secret.
    throw new UsageError(`headers: The name or the value of ${JSON.stringify(name)} is not allowed in HTTP.`);
  }
}
