import type { RouteConfig } from "@hono/zod-openapi";
import type { Hono, Context as HonoContext } from "hono";
import { SupportError } from "../errors.ts";
import { type OperationId, operations } from "../generated/operations.ts";
import { routes } from "../generated/routes.ts";
import type { Services } from "../services.ts";
import { recordRefusal } from "./audited.ts";
import type { Caller } from "./authenticate.ts";
import type { Environment } from "./environment.ts";
import { admit, takeBody, takeQuery } from "./guard.ts";
import type { OperationHandler, OperationHandlers } from "./operation.ts";
import { type Answer, type Call, createPerform } from "./perform.ts";
import { etagOf } from "./preconditions.ts";
import { answerProblem } from "./problem.ts";
import { validatorOf } from "./validate.ts";

const operationIds = Object.keys(operations) as OperationId[];

/** Puts every operation of the document under its address. */
export function mountOperations(
  app: Hono<Environment>,
  services: Services,
  handlers: OperationHandlers,
): void {
  const perform = createPerform(services);
  for (const id of operationIds) {
    mountOperation(app, services, id, (call) =>
      perform(id, handlers[id] as OperationHandler<typeof id>, call),
    );
  }
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

/** What an operation answers as text is a table. Browsers keep it as a file instead of showing it. */
const csv = {
  "Content-Type": "text/csv; charset=utf-8; header=present",
  "Content-Disposition": 'attachment; filename="report.csv"',
} as const;

type Run = (call: Call) => Promise<Answer>;

function mountOperation(app: Hono<Environment>, services: Services, id: OperationId, run: Run): void {
  const operation = operations[id];
  const route: RouteConfig & { getRoutingPath(): string } = routes[id];
  const needsBody = route.request?.body !== undefined;
  const validate = validatorOf(route);
  app.on(operation.method.toUpperCase(), route.getRoutingPath(), async (c: HonoContext<Environment>) => {
    c.set("operation", id);
    const caller = await admitOrRecord(services, id, c);
    const query = takeQuery(c.req);
    const body = operation.method === "get" ? undefined : await takeBody(c.req, needsBody);
    const leave = operation.permission === "public" ? noTurn : once(await services.turns.take(caller.tenant));
    try {
      const request = validate({ query, path: c.req.param(), body });
      const { headers } = c.req.raw;
      const requestId = c.get("requestId");
      return answer(c, operation, await run({ caller, headers, requestId, leave, ...request }));
    } finally {
      leave();
    }
  });
}

/** Who calls; that somebody lacks the standing for an administrative act is kept. */
async function admitOrRecord(
  services: Services,
  id: OperationId,
  c: HonoContext<Environment>,
): Promise<Caller> {
  try {
    return await admit(services, operations[id], c);
  } catch (error) {
    const caller: Caller | undefined = c.get("caller");
    const requestId = c.get("requestId");
    const call = { operation: id, requestId, path: c.req.param() };
    if (caller !== undefined) {
      await recordRefusal(services, { ...call, caller }, error).catch((err: unknown) =>
        services.log.error({ err, request_id: requestId }, "refusal not recorded"),
      );
    }
    throw error;
  }
}

function noTurn(): void {}

function once(end: () => void): () => void {
  let isLeft = false;
  return () => {
    if (!isLeft) end();
    isLeft = true;
  };
}

function answer(
  c: HonoContext<Environment>,
  operation: (typeof operations)[OperationId],
  { body, replayed }: Answer,
): Response {
  if (replayed) c.header("Idempotency-Replayed", "true");
  const etag = operation.etag ? etagOf(body) : null;
  if (etag !== null) c.header("ETag", etag);
  if (typeof body === "string") return c.body(body, operation.success, csv);
  return c.json(body as object, operation.success);
}
