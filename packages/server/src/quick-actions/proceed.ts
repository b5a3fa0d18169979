import type { WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import { fromJson } from "../storage/json.ts";
import { type Outside, Unfinished } from "../unfinished.ts";
import type { ActionContext, CalledAction } from "./action.ts";
import { ask } from "./ask.ts";
import { change } from "./change.ts";
import type { Execution } from "./execution.ts";
import { presentResult } from "./present.ts";
import { begun, type Move, nextMove, noted, type StepOutcome, type StepRecord } from "./progress.ts";
import { settle, settleUnknown } from "./settle.ts";
import { lockExecution, updateExecution } from "./store.ts";

type Result = Schema<"QuickActionResult">;
type Call = Exclude<Move, { readonly kind: "settle" }>;

/** How long after the desk should have stopped waiting somebody else takes an execution for left behind. */
const graceSeconds = 5;

/**
 * Does the next step of an execution, or settles it when there is none. That the step is under way is stored before the
 * back-end hears of it, so that it is looked after whatever happens to this process.
 */
export async function proceed(
  ctx: WriteContext,
  row: Execution,
  prepared: CalledAction,
): Promise<Result | Unfinished<Result>> {
  const steps = fromJson<StepRecord[]>(row.steps);
  const move = nextMove(steps, (index) => prepared.steps[index]?.compensate != null);
  if (move.kind === "settle") return await settle(ctx, row, move.status);
  const lease = (prepared.timeoutSeconds + graceSeconds) * 1000;
  const next = await change(ctx, row, {
    steps: JSON.stringify(begun(steps, move)),
    due_at: new Date(Date.parse(ctx.now) + lease).toISOString(),
  });
  return new Unfinished(
    async (host) => {
      const outcome = await call(host, next, prepared, move);
      return (later) => note(later, { row: next, prepared, move, outcome });
    },
    async (same, { actor_id, key }) =>
      await updateExecution(same, row.id, { awaited_actor_id: actor_id, awaited_key: key }),
  );
}

async function call(host: Outside, row: Execution, prepared: CalledAction, move: Call): Promise<StepOutcome> {
  const step = prepared.steps[move.index];
  const [record] = fromJson<StepRecord[]>(row.steps).slice(move.index);
  if (step === undefined || record === undefined) throw new RangeError("There is no such step.");
  return await ask(host, prepared.timeoutSeconds, async (signal) => {
    const ctx = contextOf(host, row, move, { name: step.name, signal });
    if (move.kind === "run") return { kind: "done", ...(await step.run(ctx)) };
    await step.compensate?.(ctx, record.result ?? {});
    return { kind: "done", result: {}, message: "" };
  });
}

function contextOf(
  host: Outside,
  row: Execution,
  move: Call,
  { name, signal }: { readonly name: string; readonly signal: AbortSignal },
): ActionContext {
  const ofStep = fromJson<StepRecord[]>(row.steps).length > 1 ? `:${name}` : "";
  return {
    tenant: row.tenant_id,
    actionId: row.action_id,
    executionId: row.id,
    idempotencyKey: `${row.id}${ofStep}${move.kind === "run" ? "" : ":undo"}`,
    attempt: row.attempts,
    step: name,
    actorId: row.actor_id,
    sessionId: row.session_id,
    ticketId: row.ticket_id,
    customerId: row.customer_id,
    now: host.clock,
    signal,
    traced: host.traced,
  };
}

interface Noted {
  readonly row: Execution;
  readonly prepared: CalledAction;
  readonly move: Call;
  readonly outcome: StepOutcome;
}

/**
 * Whoever has taken the execution over meanwhile has asked with the same key, and what they find out counts. Nothing is
 * noted of one that was erased.
 */
async function note(
  ctx: WriteContext,
  { row, prepared, move, outcome }: Noted,
): Promise<Result | Unfinished<Result>> {
  const current = await lockExecution(ctx, row.id);
  if (current === undefined) return presentResult(row);
  if (current.version !== row.version || current.due_at === null) return presentResult(current);
  const steps = noted(fromJson<StepRecord[]>(current.steps), move, outcome);
  const after = { ...current, steps: JSON.stringify(steps) };
  return outcome.kind === "unknown" ? await settleUnknown(ctx, after) : await proceed(ctx, after, prepared);
}
