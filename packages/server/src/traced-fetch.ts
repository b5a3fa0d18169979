import { type Attributes, noTracing, type Tracing } from "./tracing.ts";

/**
 * A `fetch` whose calls show in the trace and carry its `traceparent`. Of the address only the host shows: the paths of
 * receivers often are their secret.
 */
export function tracedFetch(tracing: Tracing, fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  if (tracing === noTracing) return fetch;
  return (input, init) => {
    const method = (init?.method ?? "GET").toUpperCase();
    const attributes = { "http.request.method": method, ...addressOf(String(input)) };
    return tracing.span({ name: method, kind: "client", attributes }, async (span) => {
      const response = await fetch(input, { ...init, headers: withParent(init?.headers, tracing) });
      span.set({ "http.response.status_code": response.status });
      if (response.status >= 400) span.fail(String(response.status));
      return response;
    });
  };
}

function withParent(sent: RequestInit["headers"], tracing: Tracing): Headers {
  const headers = new Headers(sent);
  const parent = tracing.traceparent();
  if (parent !== null) headers.set("traceparent", parent);
  return headers;
}

function addressOf(url: string): Attributes {
  if (!URL.canParse(url)) return {};
  const { hostname, port, protocol } = new URL(url);
  const usual = protocol === "https:" ? 443 : 80;
  return { "server.address": hostname, "server.port": port === "" ? usual : Number(port) };
}
