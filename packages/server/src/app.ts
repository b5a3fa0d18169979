import { Hono, type MiddlewareHandler } from "hono";
import { cors } from "hono/cors";
import { agentRoutes } from "./agents/routes.ts";
import { analyticsRoutes } from "./analytics/routes.ts";
import { auditRoutes } from "./audit/routes.ts";
import { customerRoutes } from "./customers/routes.ts";
import { SupportError } from "./errors.ts";
import { document } from "./generated/document.ts";
import { accessLog } from "./http/access-log.ts";
import type { Environment } from "./http/environment.ts";
import { measured } from "./http/measured.ts";
import { mountOperations } from "./http/mount.ts";
import { onlyErrors } from "./http/only-errors.ts";
import type { OperationHandlers } from "./http/operation.ts";
import { answerProblem, isUnexpected } from "./http/problem.ts";
import { requestId } from "./http/request-id.ts";
import { systemRoutes } from "./http/system-routes.ts";
import { traced } from "./http/traced.ts";
import { knowledgeBaseRoutes } from "./knowledge-base/routes.ts";
import { personalDataRoutes } from "./personal-data/routes.ts";
import { quickActionRoutes } from "./quick-actions/routes.ts";
import { retentionRoutes } from "./retention/routes.ts";
import type { Services } from "./services.ts";
import { sessionRoutes } from "./sessions/routes.ts";
import { slaRoutes } from "./sla/routes.ts";
import { ticketRoutes } from "./tickets/routes.ts";
import { noTracing } from "./tracing.ts";
import { webhookRoutes } from "./webhooks/routes.ts";

/** What the app is made of beside the services. */
export interface AppParts {
  /** Which web pages may call the API: `*` or a list of origins. */
  readonly origins: string | readonly string[];
}

export function createApp(services: Services, parts: AppParts): Hono<Environment> {
  const app = new Hono<Environment>();
  const handlers: OperationHandlers = {
    ...sessionRoutes,
    ...ticketRoutes,
    ...slaRoutes,
    ...quickActionRoutes(services.actions),
    ...knowledgeBaseRoutes(),
    ...agentRoutes,
    ...customerRoutes,
    ...personalDataRoutes,
    ...analyticsRoutes,
    ...retentionRoutes,
    ...auditRoutes,
    ...webhookRoutes,
    ...systemRoutes,
  };
  if (services.tracing !== noTracing) app.use(traced(services.tracing));
  if (services.telemetry !== null) app.use(measured(services.telemetry));
  app.use(requestId(services.ids), accessLog(services), crossOrigin(parts.origins), onlyErrors);
  app.onError((error, c) => {
    if (isUnexpected(error))
      services.log.error({ err: error, request_id: c.get("requestId") }, "call failed");
    return answerProblem(c, error);
  });
  app.notFound(() => {
    throw new SupportError("not_found", "There is nothing at this address. See /docs for what there is.");
  });
  mountOperations(app, services, handlers);
  app.get("/openapi.json", (c) => c.json(document));
  return app;
}

/** Answers the questions of browsers. Whoever else calls sends no `Origin` and needs no such headers. */
function crossOrigin(origins: string | readonly string[]): MiddlewareHandler {
  const answer = cors({
    origin: typeof origins === "string" ? origins : [...origins],
    exposeHeaders: [
      "ETag",
      "Idempotency-Replayed",
      "RateLimit-Limit",
      "RateLimit-Remaining",
      "RateLimit-Reset",
      "Retry-After",
      "X-Request-Id",
    ],
    maxAge: 600,
  });
  return (c, next) => (c.req.header("origin") === undefined ? next() : answer(c, next));
}
