import type { WriteContext } from "../context.ts";
import { type Ability, candidateOf, canServe, claimSlot, findAgent, memberships } from "../roster/index.ts";
import { fromJson } from "../storage/json.ts";
import { asDesk } from "./as-desk.ts";
import { assign } from "./assign.ts";
import { type WaitingSession, waitingSessions } from "./queue-store.ts";
import { lockSession } from "./store.ts";

/** Gives waiting sessions to an agent, first in the queue's order, for as long as the agent has a slot free. */
export async function drain(ctx: WriteContext, agentId: string): Promise<void> {
  const agent = await findAgent(ctx.db, ctx.tenant, agentId);
  if (agent === undefined || agent.availability !== "available") return;
  const waiting = await waitingSessions(ctx.db, ctx.tenant);
  if (waiting.length === 0) return;
  const teams = (await memberships(ctx.db, ctx.tenant, "agent_id", [agentId])).map(
    (membership) => membership.team_id,
  );
  const ability = candidateOf(agent);
  for (const next of waiting.filter((session) => mayTake(session, agentId, teams, ability))) {
    if (!(await claimSlot(ctx, agentId))) return;
    const session = await lockSession(ctx, next.id);
    if (session !== undefined) await assign(asDesk(ctx), session, agentId);
  }
}

/** A session that was transferred to this very agent asks for nothing else. */
function mayTake(
  session: WaitingSession,
  agentId: string,
  teams: readonly string[],
  ability: Ability,
): boolean {
  if (session.target_agent_id !== null) return session.target_agent_id === agentId;
  if (session.team_id !== null && !teams.includes(session.team_id)) return false;
  return canServe(ability, { skills: fromJson<string[]>(session.skills), language: session.language });
}
