import type { HonoRequest, MiddlewareHandler } from "hono";
import { SupportError } from "../errors.ts";
import type { OperationId, operations } from "../generated/operations.ts";
import type { Services } from "../services.ts";
import { authenticate, bearerToken } from "./authenticate.ts";
import { authorise } from "./authorise.ts";
import type { Environment } from "./environment.ts";
import { readJsonBody } from "./json-body.ts";
import type { RateDecision } from "./rate-limit.ts";
import { isStorable } from "./text.ts";

type Operation = (typeof operations)[OperationId];

/** What stands before an operation: who calls, may they, do they call too often, is the body one, and is it their turn. */
export function guard(
  services: Services,
  id: OperationId,
  operation: Operation,
  hasBody: boolean,
): MiddlewareHandler<Environment> {
  return async (c, next) => {
    c.set("operation", id);
    const known = operation.permission !== "public";
    if (known) {
      const caller = await authenticate(services, c.req.raw.headers);
      c.set("caller", caller);
      const setHeader = (name: string, value: string): void => c.header(name, value);
      limitRate(services.takeTenantRate?.(caller.tenant), "of this tenant", setHeader);
      limitRate(services.takeRate?.(bearerToken(c.req.raw.headers)), "with this token", setHeader);
      authorise(caller.actor, operation);
    }
    refuseBadQuery(c.req.query());
    if (operation.method !== "get") await takeBody(c.req, hasBody);
    if (!known) return next();
    const endTurn = await services.takeTurn(c.get("caller").tenant);
    try {
      await next();
    } finally {
      endTurn();
    }
  };
}

/** Says in the answer's headers how many calls are left, and refuses the one too many. */
function limitRate(
  decision: RateDecision | undefined,
  whose: string,
  setHeader: (name: string, value: string) => void,
): void {
  if (decision === undefined) return;
  for (const [name, value] of rateHeaders(decision)) setHeader(name, value);
  if (decision.allowed) return;
  throw new SupportError("rate_limited", `Too many calls ${whose}. Retry in ${decision.retryAfter} s.`, {
    retryAfter: decision.retryAfter,
  });
}

function rateHeaders(decision: RateDecision): readonly (readonly [string, string])[] {
  return [
    ["RateLimit-Limit", String(decision.limit)],
    ["RateLimit-Remaining", String(decision.remaining)],
    ["RateLimit-Reset", String(decision.resetSeconds)],
  ];
}

function refuseBadQuery(query: Readonly<Record<string, string>>): void {
  const bad = Object.keys(query).find((name) => !isStorable(name) || !isStorable(query[name] ?? ""));
  if (bad === undefined) return;
  throw new SupportError("invalid_request", "A query parameter holds U+0000, which cannot be searched for.", {
    errors: [{ pointer: `?${bad}`, message: "Leave out U+0000." }],
  });
}

/** Reads the body once, within its limits, and leaves it where the validator looks for it. */
async function takeBody(request: HonoRequest, hasBody: boolean): Promise<void> {
  const text = await readJsonBody(request.raw);
  if (hasBody) {
    if (text === null) throw new SupportError("invalid_request", "Send a JSON object as the body.");
    // Hono keeps promises here, although the type names what they resolve to.
    request.bodyCache.text = Promise.resolve(text) as unknown as string;
    return;
  }
  if (text === null || /^\s*\{\s*\}\s*$/.test(text)) return;
  throw new SupportError("invalid_request", "This operation takes no body. Leave it out.");
}
