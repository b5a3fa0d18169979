import type { WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import { SupportError } from "../errors.ts";
import type { RequestOf } from "../generated/requests.ts";
import { requireAgent, requireTeam } from "../roster/index.ts";
import { lockDesk } from "../storage/desk-lock.ts";
import type { SessionTable } from "../storage/schema.ts";
import { describe } from "./describe.ts";
import { isWaiting } from "./lifecycle.ts";
import { requireOpenSession } from "./load.ts";
import { move, type Target } from "./move.ts";
import { noteTransfer } from "./note-transfer.ts";
import { offer } from "./offer.ts";

type TransferSession = RequestOf<"transferSession">["body"] & { readonly session_id: string };

/** Transfers a session to an agent or a team, or offers it there, and writes down why. */
export async function transfer(ctx: WriteContext, input: TransferSession): Promise<Schema<"Session">> {
  await lockDesk(ctx);
  const session = await requireOpenSession(ctx, input.session_id);
  const target = await targetOf(ctx, input);
  checkElsewhere(session, target);
  if (input.offer !== undefined) {
    return await describe(ctx, await offer(ctx, session, { ...input, offer: input.offer }));
  }
  const moved = await move(ctx, session, target);
  await noteTransfer(ctx, { before: session, after: moved }, { ...input, notes: input.notes ?? null });
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
