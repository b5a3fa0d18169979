import { type Act, appendAudit } from "../audit/index.ts";
import type { WriteContext } from "../context.ts";
import { SupportError } from "../errors.ts";
import { type OperationId, operations } from "../generated/operations.ts";
import { type Services, unitOfWork } from "../services.ts";
import type { Caller } from "./authenticate.ts";

/** What a call was for, as far as an audit log is told. */
export interface AuditedCall {
  readonly operation: OperationId;
  readonly requestId: string;
  readonly caller: Caller;
  readonly path: unknown;
  /** Undefined where there is none, or where nobody has read it. */
  readonly body?: unknown;
}

/** Whether the call is to be kept: it is an administrative act, or made by somebody of another tenant. */
export function isAudited({ operation, caller }: Pick<AuditedCall, "operation" | "caller">): boolean {
  return operations[operation].audited || caller.home !== caller.tenant;
}

/** Keeps a call that was carried out, in its own transaction; `answer` tells the id of what it made. */
export async function recordDone(ctx: WriteContext, call: AuditedCall, answer: unknown): Promise<void> {
  const made = operations[call.operation].success === 201 ? member(answer, "id") : undefined;
  const targets = { ...idsIn(call.path), ...idsIn(call.body), ...(made === undefined ? {} : { id: made }) };
  const fields = isObject(call.body) ? Object.keys(call.body).sort() : [];
  await appendAudit(ctx, { ...actOf(call, "done"), targets, fields });
}

/** Keeps a call that was refused to a member of staff for want of standing. */
export async function recordRefusal(services: Services, call: AuditedCall, error: unknown): Promise<void> {
  const isForbidden = error instanceof SupportError && error.code === "forbidden";
  if (!isForbidden || call.caller.actor.kind !== "staff" || !isAudited(call)) return;
  await unitOfWork(services, call.caller, async (ctx) => {
    await appendAudit(ctx, { ...actOf(call, "refused"), targets: idsIn(call.path), fields: [] });
  });
}

function actOf(
  { operation, requestId, caller }: AuditedCall,
  outcome: Act["outcome"],
): Pick<Act, "operation" | "outcome" | "requestId" | "actorTenant"> {
  return { operation, outcome, requestId, actorTenant: caller.home };
}

const id = /^[A-Za-z0-9_.:@+~-]{1,128}$/;

/** The members that are called an id and are one: refused calls may say anything there. */
function idsIn(parts: unknown): Record<string, string> {
  if (!isObject(parts)) return {};
  const ids = Object.entries(parts).filter(
    (entry): entry is [string, string] =>
      /(^|_)id$/.test(entry[0]) && typeof entry[1] === "string" && id.test(entry[1]),
  );
  return Object.fromEntries(ids);
}

function member(value: unknown, name: string): string | undefined {
  return isObject(value) && typeof value[name] === "string" ? value[name] : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
