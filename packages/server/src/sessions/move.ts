import { record } from "../analytics/index.ts";
import type { WriteContext } from "../context.ts";
import { claimAgent, claimSlot, type Passing, releaseSlot } from "../roster/index.ts";
import { fromJson } from "../storage/json.ts";
import type { SessionTable, TransferOfferTable } from "../storage/schema.ts";
import { assign } from "./assign.ts";
import { drain } from "./drain.ts";
import { notIdle } from "./idle.ts";
import { withdrawOffer } from "./open-offer.ts";
import { placeOf } from "./place.ts";
import { saveState } from "./save.ts";
import { lockSession } from "./store.ts";

/** Where a session is to go: to one agent, or to whoever of a team is free. */
export interface Target {
  readonly agentId: string | null;
  readonly teamId: string | null;
}

/** What a move follows from: the offer that nobody has accepted, and those who are to get the session last. */
interface Reason {
  readonly offer?: TransferOfferTable;
  readonly last?: readonly string[];
}

/**
 * Moves a session. A target with a free slot takes it at once; otherwise it waits there (`transferred`) and keeps its
 * place by age. The agent who had it takes the next one from the queue. An offer that is open is withdrawn.
 */
export async function move(
  ctx: WriteContext,
  session: SessionTable,
  target: Target,
  { offer, last = [] }: Reason = {},
): Promise<SessionTable> {
  const holder = heldBy(session);
  const closed = offer ?? (await withdrawOffer(ctx, session));
  const taker = await claim(ctx, session, target, { over: holder, last });
  if (holder !== null) await releaseSlot(ctx, holder);
  const moved = { team_id: target.teamId, transfer_count: session.transfer_count + 1 };
  countReceived(ctx, session, target.teamId);
  const next =
    taker === null
      ? await wait(ctx, session, { ...moved, target_agent_id: target.agentId }, closed)
      : await assign(ctx, session, taker, moved, closed);
  if (holder === null) return next;
  await drain(ctx, holder);
  return (await lockSession(ctx, session.id)) ?? next;
}

/** Counts a session for the team that it comes to, if that is another one. */
export function countReceived(ctx: WriteContext, session: SessionTable, team: string | null): void {
  if (team === null || team === session.team_id) return;
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
  passing: Passing,
): Promise<string | null> {
  if (target.agentId !== null) return (await claimSlot(ctx, target.agentId)) ? target.agentId : null;
  const demand = { skills: fromJson<string[]>(session.skills), language: session.language };
  return await claimAgent(ctx, target.teamId, demand, passing);
}

async function wait(
  ctx: WriteContext,
  session: SessionTable,
  moved: Pick<SessionTable, "team_id" | "transfer_count" | "target_agent_id">,
  offer: TransferOfferTable | undefined,
): Promise<SessionTable> {
  const waiting = {
    ...moved,
    ...notIdle,
    status: "transferred",
    agent_id: null,
    queued_at: session.created_at,
    assigned_at: null,
    transferred_at: ctx.now,
  } as const;
  return await saveState(ctx, session, waiting, offer);
}
