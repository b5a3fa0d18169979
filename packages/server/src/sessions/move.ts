import { record } from "../analytics/index.ts";
import type { WriteContext } from "../context.ts";
import { claimAgent, claimSlot, releaseSlot } from "../roster/index.ts";
import { fromJson } from "../storage/json.ts";
import type { SessionTable } from "../storage/schema.ts";
import { assign } from "./assign.ts";
import { drain } from "./drain.ts";
import { placeOf } from "./place.ts";
import { saveState } from "./save.ts";
import { lockSession } from "./store.ts";

/** Where a session is to go: to one agent, or to whoever of a team is free. */
export interface Target {
  readonly agentId: string | null;
  readonly teamId: string | null;
}

/**
 * Moves a session. A target with a free slot takes it at once; otherwise it waits there (`transferred`) and keeps its
 * place by age. The agent who had it takes the next one from the queue.
 */
export async function move(ctx: WriteContext, session: SessionTable, target: Target): Promise<SessionTable> {
  const holder = heldBy(session);
  const taker = await claim(ctx, session, target, holder);
  if (holder !== null) await releaseSlot(ctx, holder);
  const moved = { team_id: target.teamId, transfer_count: session.transfer_count + 1 };
  if (target.teamId !== null && target.teamId !== session.team_id) countReceived(ctx, session, target.teamId);
  const next =
    taker === null ? await wait(ctx, session, target, moved) : await assign(ctx, session, taker, moved);
  if (holder === null) return next;
  await drain(ctx, holder);
  return (await lockSession(ctx, session.id)) ?? next;
}

function countReceived(ctx: WriteContext, session: SessionTable, team: string): void {
  record(ctx, { ...placeOf(session), agent: null, team, add: { sessions_received: 1 } });
}

/** Whose slot the session takes; null while it waits. */
export function heldBy(session: SessionTable): string | null {
  return session.status === "active" || session.status === "on_hold" ? session.agent_id : null;
}

async function claim(
  ctx: WriteContext,
  session: SessionTable,
  target: Target,
  holder: string | null,
): Promise<string | null> {
  if (target.agentId !== null) return (await claimSlot(ctx, target.agentId)) ? target.agentId : null;
  const demand = { skills: fromJson<string[]>(session.skills), language: session.language };
  return await claimAgent(ctx, target.teamId, demand, holder);
}

async function wait(
  ctx: WriteContext,
  session: SessionTable,
  target: Target,
  moved: Pick<SessionTable, "team_id" | "transfer_count">,
): Promise<SessionTable> {
  return await saveState(ctx, session, {
    ...moved,
    status: "transferred",
    agent_id: null,
    target_agent_id: target.agentId,
    queued_at: session.created_at,
    assigned_at: null,
    transferred_at: ctx.now,
  });
}
