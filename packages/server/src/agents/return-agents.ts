import type { Sweep, WriteContext } from "../context.ts";
import { queueNotice } from "../notices.ts";
import { findAgent, overdueReturns } from "../roster/index.ts";
import { drain } from "../sessions/index.ts";
import { lockDesk } from "../storage/desk-lock.ts";
import { changeStatus } from "./change-status.ts";

const batch = 500;

/** Makes agents available whose return time has come. */
export async function returnAgents(sweep: Sweep): Promise<void> {
  await sweep.each(await overdueReturns(sweep.db, sweep.now, batch), (ctx, { id }) => comeBack(ctx, id));
}

async function comeBack(ctx: WriteContext, id: string): Promise<void> {
  await lockDesk(ctx);
  const agent = await findAgent(ctx.db, ctx.tenant, id);
  if (agent?.availability !== "away" || agent.return_time === null || agent.return_time > ctx.now) return;
  const back = { availability: "available", status_reason: null, return_time: null } as const;
  await changeStatus(ctx, agent, back, "return_time");
  await drain(ctx, id);
  ctx.notices.push(queueNotice(ctx));
}
