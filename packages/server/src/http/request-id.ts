import type { MiddlewareHandler } from "hono";
import type { Environment } from "./environment.ts";

const acceptable = /^[\x21-\x7e]{1,128}$/;

/** Gives each call an id, the caller's own if it sent a usable one, and says it in the answer. */
export function requestId(ids: (prefix: string) => string): MiddlewareHandler<Environment> {
  return async (c, next) => {
    const sent = c.req.header("x-request-id") ?? "";
    const id = acceptable.test(sent) ? sent : ids("req");
    c.set("requestId", id);
    await next();
    c.res.headers.set("X-Request-Id", id);
    c.res.headers.set("X-Content-Type-Options", "nosniff");
    if (!c.res.headers.has("Cache-Control")) c.res.headers.set("Cache-Control", "no-store");
  };
}
