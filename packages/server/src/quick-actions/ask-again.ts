import type { Duty, WriteContext } from "../context.ts";
import { fromJson } from "../storage/json.ts";
import type { CalledAction } from "./action.ts";
import { proceed } from "./proceed.ts";
import type { ActionRegistry } from "./registry.ts";
import { settleUnknown } from "./settle.ts";
import { dueExecutions, lockExecution } from "./store.ts";

/** How many back-ends are asked again with each tick. */
const batch = 20;

/** Takes up executions whose process is gone or whose outcome is not known, and asks their back-ends again. */
export function askAgain(actions: ActionRegistry): Duty {
  return async function askBackendsAgain(sweep) {
    const due = await dueExecutions(sweep.db, { now: sweep.now, limit: batch });
    await sweep.each(due, (ctx, { id }) => takeUp(ctx, actions, id));
  };
}

/** Looks again at the locked execution: since it was found it may have been settled, or taken up by another node. */
async function takeUp(ctx: WriteContext, actions: ActionRegistry, id: string): Promise<unknown> {
  const row = await lockExecution(ctx, id);
  if (row?.due_at == null || row.due_at > ctx.now) return null;
  const again = { ...row, attempts: row.attempts + 1 };
  const prepared = calledAction(actions, again);
  return prepared === null ? await settleUnknown(ctx, again) : await proceed(ctx, again, prepared);
}

/** Null when the action is no longer there, or no longer takes what it was run with. */
function calledAction(
  actions: ActionRegistry,
  row: { readonly action_id: string; readonly context: string },
): CalledAction | null {
  const prepared = actions.get(row.action_id)?.prepare(fromJson<Record<string, unknown>>(row.context));
  return prepared !== undefined && "kind" in prepared && prepared.kind === "called" ? prepared : null;
}
