import type { Schema } from "../contract.ts";
import { fromJson, fromOptionalJson } from "../storage/json.ts";
import type { Execution } from "./execution.ts";
import type { StepRecord } from "./progress.ts";

type Members = Record<string, unknown>;

/** What whoever ran the action is answered. */
export function presentResult(row: Execution): Schema<"QuickActionResult"> {
  return {
    success: row.success === 1,
    ...(row.code === null ? {} : { code: row.code }),
    result: fromOptionalJson<Members>(row.result),
    message: row.message,
    execution_id: row.id,
    dry_run: false,
    status: row.status,
    steps: stepsOf(row),
  };
}

/** The record of an execution. */
export function presentExecution(row: Execution): Schema<"QuickActionExecution"> {
  return {
    id: row.id,
    action_id: row.action_id,
    status: row.status,
    success: row.success === 1,
    code: row.code,
    message: row.message,
    result: fromOptionalJson<Members>(row.result),
    steps: stepsOf(row),
    attempts: row.attempts,
    context: fromJson<Members>(row.context),
    session_id: row.session_id,
    ticket_id: row.ticket_id,
    customer_id: row.customer_id,
    actor_id: row.actor_id,
    created_at: row.created_at,
    updated_at: row.updated_at,
    settled_at: row.settled_at,
    next_attempt_at: row.status === "unknown" ? row.due_at : null,
  };
}

/** An action of one step tells no more by it. */
function stepsOf(row: Execution): Schema<"QuickActionStep">[] {
  const steps = fromJson<StepRecord[]>(row.steps);
  return steps.length > 1 ? steps : [];
}
