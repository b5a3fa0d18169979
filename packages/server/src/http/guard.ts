import type { Context as HonoContext, HonoRequest } from "hono";
import { SupportError } from "../errors.ts";
import type { OperationId, operations } from "../generated/operations.ts";
import type { Services } from "../services.ts";
import { authenticate, bearerToken, type Caller } from "./authenticate.ts";
import { authorise } from "./authorise.ts";
import type { Environment } from "./environment.ts";
import { readJsonBody } from "./json-body.ts";
import type { RateDecision } from "./rate-limit.ts";
import { isStorable } from "./text.ts";

type Operation = (typeof operations)[OperationId];

/** Who calls a public operation. */
const nobody: Caller = { tenant: "", home: "", actor: { kind: "system", id: null } };

/** Who calls; throws when they may not, or call too often. */
export async function admit(
  services: Services,
  operation: Operation,
  c: HonoContext<Environment>,
): Promise<Caller> {
  if (operation.permission === "public") return nobody;
  const { headers } = c.req.raw;
  const token = bearerToken(headers);
  const caller = await authenticate(services, token, headers);
  c.set("caller", caller);
  const setHeader = (name: string, value: string): void => c.header(name, value);
  limitRate(services.takeTenantRate?.(caller.tenant), "of this tenant", setHeader);
  limitRate(services.takeRate?.(token), "with this token", setHeader);
  authorise(caller.actor, operation);
  return caller;
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

/** The query's parameters: a string each, and a list of strings where one is repeated. */
export function takeQuery(request: HonoRequest): Record<string, string | string[]> {
  if (!request.url.includes("?")) return {};
  const query: Record<string, string | string[]> = {};
  for (const [name, values] of Object.entries(request.queries())) {
    if (!isStorable(name) || values.some((value) => !isStorable(value))) refuseParameter(name);
    const [first = "", ...more] = values;
    // Defined rather than assigned, so that a parameter called `__proto__` is one like any other.
    Object.defineProperty(query, name, { value: more.length === 0 ? first : values, enumerable: true });
  }
  return query;
}

function refuseParameter(name: string): never {
  throw new SupportError("invalid_request", "A query parameter holds U+0000, which cannot be searched for.", {
    errors: [{ pointer: `?${name}`, message: "Leave out U+0000." }],
  });
}

/** Reads the body once, within its limits. Throws when there is none and one is needed, or the other way round. */
export async function takeBody(request: HonoRequest, isNeeded: boolean): Promise<unknown> {
  const body = await readJsonBody(request.raw);
  if (isNeeded) {
    if (body === undefined) throw new SupportError("invalid_request", "Send a JSON object as the body.");
    return body;
  }
  if (body === undefined || isEmptyObject(body)) return undefined;
  throw new SupportError("invalid_request", "This operation takes no body. Leave it out.");
}

function isEmptyObject(value: unknown): boolean {
  return (
    typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length === 0
  );
}
