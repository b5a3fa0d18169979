import type { StaffActor, WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import { SupportError } from "../errors.ts";
import type { RequestOf } from "../generated/requests.ts";
import { jsonPointer } from "../json-pointer.ts";
import { ActionFailure } from "./action-failure.ts";
import type { ActionContext, ContextFault, PreparedAction, QuickAction } from "./define-action.ts";
import { type ActionRegistry, lacking, requireAction } from "./registry.ts";
import { insertExecution, undoable } from "./store.ts";
import { loadSubject, mergedContext, noteOutcome, type Subject } from "./subject.ts";

type Execute = RequestOf<"executeQuickAction">["body"] & {
  readonly action_id: string;
  readonly actions: ActionRegistry;
};
type Outcome = Omit<Schema<"QuickActionResult">, "execution_id" | "dry_run">;

/** Runs a quick action once everything about it has been checked, and keeps a record of how it went. */
export async function execute(ctx: WriteContext, input: Execute): Promise<Schema<"QuickActionResult">> {
  const action = requireAction(input.actions, input.action_id);
  checkPermissions(ctx, action);
  const subject = await loadSubject(ctx, input);
  const context = await mergedContext(ctx, subject, input.context ?? {});
  const prepared = prepare(action, context);
  if (input.dry_run) {
    return { success: true, result: null, message: prepared.preview, execution_id: null, dry_run: true };
  }
  const executionId = ctx.id("exec");
  const { sessionId, ticketId } = subject;
  const outcome = await attempt({ ...ctx, executionId, sessionId, ticketId }, prepared);
  await keep(ctx, { action, subject, context, executionId, outcome });
  return { ...outcome, execution_id: executionId, dry_run: false };
}

function checkPermissions(ctx: WriteContext, action: QuickAction): void {
  const missing =
    ctx.actor.kind === "staff" ? lacking(ctx.actor satisfies StaffActor, action) : action.permissions;
  if (missing.length === 0) return;
  throw new SupportError(
    "forbidden",
    `This action needs the permission ${missing.join(" and ")}. Ask a manager to run it.`,
  );
}

function prepare(action: QuickAction, context: Readonly<Record<string, unknown>>): PreparedAction {
  const prepared = action.prepare(context);
  const faults = "run" in prepared ? [] : prepared;
  const absent = action.required_context.filter((name) => !(name in context));
  const missing = new Set([
    ...absent,
    ...faults.filter((fault) => fault.isMissing).map((fault) => String(fault.path[0])),
  ]);
  if (missing.size > 0) throw missingContext([...missing]);
  if ("run" in prepared) return prepared;
  throw invalidContext(faults);
}

function missingContext(names: readonly string[]): SupportError {
  return new SupportError(
    "missing_context",
    `The action needs ${names.join(", ")}. Send it in \`context\`.`,
    {
      errors: names.map((name) => ({
        pointer: jsonPointer(["context", name]),
        message: "The action needs this.",
      })),
    },
  );
}

function invalidContext(faults: readonly ContextFault[]): SupportError {
  return new SupportError(
    "invalid_request",
    "The context is not what the action takes. Correct the places named.",
    {
      errors: faults.map((fault) => ({
        pointer: jsonPointer(["context", ...fault.path]),
        message: fault.message,
      })),
    },
  );
}

/** A failure of the back-end is an outcome too; whatever the action had stored by then is undone. */
async function attempt(ctx: ActionContext, prepared: PreparedAction): Promise<Outcome> {
  try {
    const { result, message } = await undoable(ctx, () => prepared.run(ctx));
    return { success: true, result: { ...result }, message };
  } catch (error) {
    if (!(error instanceof ActionFailure)) throw error;
    return { success: false, code: error.code, result: null, message: error.message };
  }
}

interface Execution {
  readonly action: QuickAction;
  readonly subject: Subject;
  readonly context: Readonly<Record<string, unknown>>;
  readonly executionId: string;
  readonly outcome: Outcome;
}

async function keep(
  ctx: WriteContext,
  { action, subject, context, executionId, outcome }: Execution,
): Promise<void> {
  await insertExecution(ctx, {
    id: executionId,
    action_id: action.id,
    session_id: subject.sessionId,
    ticket_id: subject.ticketId,
    actor_id: ctx.actor.id,
    context: JSON.stringify(context),
    success: outcome.success ? 1 : 0,
    code: outcome.code ?? null,
    result: outcome.result === null ? null : JSON.stringify(outcome.result),
    message: outcome.message,
  });
  const { success, message } = outcome;
  await noteOutcome(ctx, subject, { execution_id: executionId, action_id: action.id, success, message });
}
