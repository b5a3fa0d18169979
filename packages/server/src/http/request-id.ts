import type { MiddlewareHandler } from "hono";
import type { Environment } from "./environment.ts";

const acceptable = /^[\x21-\x7e]{1,128}$/;

/** Gives each call an id, the caller's own if it sent a usable one, and says it in the answer. */
export function requestId(ids: (prefix: string) => string): MiddlewareHandler<Environment> {
  return (c, next) => {
    const sent = c.req.header("x-request-id") ?? "";
    const id = acceptable.test(sent) ? sent : ids("req");
    c.set("requestId", id);
    // Said before there is an answer: what is added to a finished one makes the Node adapter build it twice.
    c.header("X-Request-Id", id);
    c.header("X-Content-Type-Options", "nosniff");
    c.header("Cache-Control", "no-store");
    return next();
  };
}
