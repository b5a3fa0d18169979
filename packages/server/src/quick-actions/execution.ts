import type { WriteContext } from "../context.ts";
import type { QuickActionExecutionTable } from "../storage/schema.ts";
import type { Subject } from "./subject.ts";

/** An execution as it is stored. */
export type Execution = QuickActionExecutionTable;

/** What an execution is of. */
export interface Asked {
  readonly actionId: string;
  readonly subject: Subject;
  readonly context: Readonly<Record<string, unknown>>;
}

/** An execution that nothing has been done of. */
export function newExecution(ctx: WriteContext, { actionId, subject, context }: Asked): Execution {
  return {
    tenant_id: ctx.tenant,
    id: ctx.id("exec"),
    action_id: actionId,
    session_id: subject.sessionId,
    ticket_id: subject.ticketId,
    customer_id: subject.customerId,
    actor_id: ctx.actor.id,
    context: JSON.stringify(context),
    version: 1,
    status: "pending",
    steps: "[]",
    attempts: 1,
    due_at: null,
    awaited_actor_id: null,
    awaited_key: null,
    success: 0,
    code: null,
    result: null,
    message: "It is under way.",
    created_at: ctx.now,
    updated_at: ctx.now,
    settled_at: null,
  };
}
