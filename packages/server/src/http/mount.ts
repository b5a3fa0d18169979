import type { OpenAPIHono, RouteConfig } from "@hono/zod-openapi";
import type { Context as HonoContext } from "hono";
import { SupportError } from "../errors.ts";
import { type OperationId, operations } from "../generated/operations.ts";
import { routes } from "../generated/routes.ts";
import type { Services } from "../services.ts";
import type { Caller } from "./authenticate.ts";
import type { Environment } from "./environment.ts";
import { guard } from "./guard.ts";
import type { OperationHandler, OperationHandlers } from "./operation.ts";
import { createPerform, type Perform } from "./perform.ts";
import { etagOf } from "./preconditions.ts";
import { answerProblem } from "./problem.ts";

/** Who calls a public operation. */
const nobody: Caller = { tenant: "", actor: { kind: "system", id: null } };

const operationIds = Object.keys(operations) as OperationId[];

/** Puts every operation of the document under its address. */
export function mountOperations(
  app: OpenAPIHono<Environment>,
  services: Services,
  handlers: OperationHandlers,
): void {
  const perform = createPerform(services);
  for (const id of operationIds) mountOperation(app, services, perform, id, handlers[id]);
  for (const [path, methods] of methodsByPath()) {
    app.all(path, (c) => {
      const error = new SupportError(
        "method_not_allowed",
        `This address does not take ${c.req.method}. It takes: ${methods.join(", ")}.`,
      );
      c.header("Allow", methods.join(", "));
      return answerProblem(c, error);
    });
  }
}

function methodsByPath(): Map<string, string[]> {
  const paths = new Map<string, string[]>();
  for (const id of operationIds) {
    const path = routes[id].getRoutingPath();
    paths.set(path, [...(paths.get(path) ?? []), operations[id].method.toUpperCase()]);
  }
  return paths;
}

function mountOperation<Id extends OperationId>(
  app: OpenAPIHono<Environment>,
  services: Services,
  perform: Perform,
  id: Id,
  handler: OperationHandlers[Id],
): void {
  const operation = operations[id];
  const route: RouteConfig & { getRoutingPath(): string } = routes[id];
  const hasBody = route.request?.body !== undefined;
  app.on(operation.method.toUpperCase(), route.getRoutingPath(), guard(services, id, operation, hasBody));
  app.openapi(route, async (c: HonoContext<Environment>) => {
    const request = c.req as unknown as ValidatedRequest;
    const { body, replayed } = await perform(id, handler as OperationHandler<Id>, {
      caller: c.get("caller") ?? nobody,
      headers: c.req.raw.headers,
      path: request.valid("param"),
      query: request.valid("query"),
      body: hasBody ? request.valid("json") : undefined,
    });
    if (replayed) c.header("Idempotency-Replayed", "true");
    const etag = operation.etag ? etagOf(body) : null;
    if (etag !== null) c.header("ETag", etag);
    return c.json(body as object, operation.success);
  });
}

/** A request whose parts the route's validators have checked; which parts there are differs by route. */
interface ValidatedRequest {
  valid(target: "param" | "query" | "json"): unknown;
}
