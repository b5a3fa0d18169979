import type { WriteContext } from "../context.ts";
import { insertAction } from "./history-store.ts";
import { loadForChange } from "./load.ts";
import { save } from "./save.ts";

/** A quick action that was run in a session. */
export interface ExecutedAction {
  readonly execution_id: string;
  readonly action_id: string;
  readonly success: boolean;
  readonly message: string;
}

/** Writes a quick action into the session's history, also when the session has ended while it was under way. */
export async function noteAction(
  ctx: WriteContext,
  sessionId: string,
  action: ExecutedAction,
): Promise<void> {
  const session = await save(ctx, await loadForChange(ctx, sessionId), {});
  await insertAction(ctx, {
    tenant_id: ctx.tenant,
    session_id: session.id,
    version: session.version,
    execution_id: action.execution_id,
    action_id: action.action_id,
    success: action.success ? 1 : 0,
    message: action.message,
    actor_id: ctx.actor.id,
    created_at: ctx.now,
  });
}
