import type { WriteContext } from "../context.ts";
import type { SessionTable, SessionTransferTable } from "../storage/schema.ts";
import { insertTransfer } from "./history-store.ts";
import { heldBy } from "./move.ts";

/** Writes into the history of a session where it went and why. */
export async function noteTransfer(
  ctx: WriteContext,
  step: { readonly before: SessionTable; readonly after: SessionTable },
  why: Pick<SessionTransferTable, "target_type" | "target_id" | "reason" | "notes">,
): Promise<void> {
  await insertTransfer(ctx, {
    tenant_id: ctx.tenant,
    session_id: step.after.id,
    version: step.after.version,
    target_type: why.target_type,
    target_id: why.target_id,
    reason: why.reason,
    notes: why.notes,
    from_agent_id: heldBy(step.before),
    actor_id: ctx.actor.id,
    created_at: ctx.now,
  });
}
