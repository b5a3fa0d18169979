import type { MiddlewareHandler } from "hono";
import type { Telemetry } from "../telemetry.ts";
import type { Environment } from "./environment.ts";

/** Tells the host how each call ended. */
export function measured(telemetry: Telemetry): MiddlewareHandler<Environment> {
  return async (c, next) => {
    const end = telemetry.startCall();
    await next();
    end(c.get("operation"), c.res.status);
  };
}
