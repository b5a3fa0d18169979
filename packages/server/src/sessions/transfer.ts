import type { WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import { SupportError } from "../errors.ts";
import type { RequestOf } from "../generated/requests.ts";
import { requireAgent, requireTeam } from "../roster/index.ts";
import { lockDesk } from "../storage/desk-lock.ts";
import type { SessionTable } from "../storage/schema.ts";
import { describe } from "./describe.ts";
import { insertTransfer } from "./history-store.ts";
import { isWaiting } from "./lifecycle.ts";
import { requireOpenSession } from "./load.ts";
import { heldBy, move, type Target } from "./move.ts";

type TransferSession = RequestOf<"transferSession">["body"] & { readonly session_id: string };

/** Transfers a session to an agent or a team, and writes down why. */
export async function transfer(ctx: WriteContext, input: TransferSession): Promise<Schema<"Session">> {
  await lockDesk(ctx);
  const session = await requireOpenSession(ctx, input.session_id);
  const target = await targetOf(ctx, input);
  checkElsewhere(session, target);
  const moved = await move(ctx, session, target);
  await insertTransfer(ctx, {
    tenant_id: ctx.tenant,
    session_id: session.id,
    version: moved.version,
    target_type: input.target_type,
    target_id: input.target_id,
    reason: input.reason,
    notes: input.notes ?? null,
    from_agent_id: heldBy(session),
    actor_id: ctx.actor.id,
    created_at: ctx.now,
  });
  return await describe(ctx, moved);
}

async function targetOf(ctx: WriteContext, input: TransferSession): Promise<Target> {
  if (input.target_type === "team")
    return { agentId: null, teamId: (await requireTeam(ctx, input.target_id)).id };
  return { agentId: (await requireAgent(ctx, input.target_id)).id, teamId: null };
}

/** Throws `already_assigned` when the session is where it is to go. */
function checkElsewhere(session: SessionTable, target: Target): void {
  const isThere =
    target.agentId === null
      ? isWaiting(session.status) && session.team_id === target.teamId
      : session.agent_id === target.agentId || session.target_agent_id === target.agentId;
  if (!isThere) return;
  throw new SupportError("already_assigned", "The session is there already. Choose another agent or team.");
}
