import type { MiddlewareHandler } from "hono";
import type { Services } from "../services.ts";
import type { Environment } from "./environment.ts";

/** One line a call: what was asked, by whom, how it ended. Never a token, a query or a body. */
export function accessLog(services: Services): MiddlewareHandler<Environment> {
  return async (c, next) => {
    const started = services.clock().getTime();
    await next();
    const caller = c.get("caller");
    services.log.info(
      {
        request_id: c.get("requestId"),
        operation: c.get("operation"),
        method: c.req.method,
        status: c.res.status,
        milliseconds: services.clock().getTime() - started,
        tenant: caller?.tenant,
        actor: caller?.actor.id,
      },
      "call",
    );
  };
}
