import type { Context, MiddlewareHandler } from "hono";
import { operations } from "../generated/operations.ts";
import type { Tracing } from "../tracing.ts";
import type { Environment } from "./environment.ts";

const methods = ["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "CONNECT", "TRACE"];

/** Shows each call as a span, by OpenTelemetry's names for what is known of it. */
export function traced(tracing: Tracing): MiddlewareHandler<Environment> {
  return (c, next) => {
    const { method, name } = methodOf(c.req.method);
    const { pathname, protocol } = new URL(c.req.url);
    const attributes = {
      "http.request.method": method,
      "url.path": pathname,
      "url.scheme": protocol.slice(0, -1),
    };
    const caller = c.req.header("traceparent");
    return tracing.span({ name, kind: "server", attributes, caller }, async (span) => {
      await next();
      const route = routeOf(c);
      if (route !== undefined) span.rename(`${name} ${route}`);
      span.set({
        "http.route": route,
        "http.response.status_code": c.res.status,
        "olympus_support.operation": c.get("operation"),
        "olympus_support.request_id": c.get("requestId"),
      });
      if (c.res.status >= 500) span.fail(String(c.res.status));
    });
  };
}

/** A method that nobody knows could be anything, and so is not repeated. */
function methodOf(method: string): { readonly method: string; readonly name: string } {
  return methods.includes(method) ? { method, name: method } : { method: "_OTHER", name: "HTTP" };
}

function routeOf(c: Context<Environment>): string | undefined {
  const id = c.get("operation");
  return id === undefined ? undefined : operations[id].path;
}
