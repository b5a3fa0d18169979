import type { Sweep, WriteContext } from "../context.ts";
import { queueNotice } from "../notices.ts";
import { findAgent, keepPresent, overstayed, updateAgent } from "../roster/index.ts";
import { drain } from "../sessions/index.ts";
import { lockDesk } from "../storage/desk-lock.ts";
import { changeStatus } from "./change-status.ts";

const batch = 500;
/** Why an agent is offline who was taken for gone. */
const connectionLost = "connection_lost";

/** Notes that an agent's inbox has opened. Who was taken for gone is back, with the status from before. */
export async function arrive(ctx: WriteContext, agentId: string): Promise<void> {
  await lockDesk(ctx);
  const agent = await findAgent(ctx.db, ctx.tenant, agentId);
  if (agent === undefined) return;
  const present = { present_until: presentUntil(ctx), returns_as: null };
  if (agent.returns_as === null) return await updateAgent(ctx, agentId, present);
  const { returns_as: availability, return_time } = agent;
  const back = { ...present, availability, status_reason: null, return_time };
  await changeStatus(ctx, agent, back, "connection_restored");
  await drain(ctx, agentId);
  ctx.notices.push(queueNotice(ctx));
}

/** Notes a sign of agents whose inbox is open, or has just closed: the grace period runs from now. */
export async function prolong(ctx: WriteContext, agentIds: readonly string[]): Promise<void> {
  await keepPresent(ctx, agentIds, presentUntil(ctx));
}

/** Takes agents for gone whose grace period is over. */
export async function missAgents(sweep: Sweep): Promise<void> {
  await sweep.each(await overstayed(sweep.db, sweep.now, batch), (ctx, { id }) => miss(ctx, id));
}

async function miss(ctx: WriteContext, id: string): Promise<void> {
  await lockDesk(ctx);
  const agent = await findAgent(ctx.db, ctx.tenant, id);
  if (agent === undefined || agent.present_until === null || agent.present_until > ctx.now) return;
  if (agent.availability === "offline") return await updateAgent(ctx, id, { present_until: null });
  const gone = {
    present_until: null,
    availability: "offline",
    status_reason: connectionLost,
    return_time: null,
    returns_as: agent.availability,
  } as const;
  await changeStatus(ctx, agent, gone, "connection_lost");
  ctx.notices.push(queueNotice(ctx));
}

function presentUntil(ctx: WriteContext): string {
  return new Date(Date.parse(ctx.now) + ctx.settings.presenceGraceSeconds * 1000).toISOString();
}
