import { WebhookError } from "./webhook-error.ts";

/**
 * The headers of a delivery: `Headers`, a plain object with names in any case, or the `headers` of Node's requests.
 *
 * @example
 * const headers: WebhookHeaders = new Headers({ "webhook-id": "evt_1", "webhook-timestamp": "1769283000" });
 */
export type WebhookHeaders = Headers | Readonly<Record<string, string | readonly string[] | undefined>>;

/** The value of a header. Throws `WebhookError` when it is missing, or when it came more than once. */
export function headerOf(headers: WebhookHeaders, name: string): string {
  const [value, ...others] = valuesOf(headers, name);
  if (value !== undefined && value !== "" && others.length === 0) return value;
  const found = others.length > 0 ? "came more than once" : "is missing";
  throw new WebhookError(
    "missing_header",
    `The header ${name} ${found}. Pass all headers of the request that the desk sent.`,
  );
}

function valuesOf(headers: WebhookHeaders, name: string): readonly string[] {
  if (isHeaders(headers)) return [headers.get(name) ?? ""];
  return Object.entries(headers ?? {})
    .filter(([key]) => key.toLowerCase() === name)
    .flatMap(([, value]) => value ?? []);
}

/** Of whichever realm or library. */
function isHeaders(headers: WebhookHeaders): headers is Headers {
  return typeof headers?.get === "function";
}
