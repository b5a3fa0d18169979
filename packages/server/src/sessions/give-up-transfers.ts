import type { Sweep, WriteContext } from "../context.ts";
import { claimAgent } from "../roster/index.ts";
import { lockDesk } from "../storage/desk-lock.ts";
import { fromJson } from "../storage/json.ts";
import { assign } from "./assign.ts";
import { overdueTransfers } from "./queue-store.ts";
import { saveState } from "./save.ts";
import { lockSession } from "./store.ts";

const batch = 500;

/** Sends transfers that nobody took in time to the default queue, where any agent may take them. */
export async function giveUpTransfers(sweep: Sweep): Promise<void> {
  const before = new Date(Date.parse(sweep.now) - sweep.settings.transferTimeoutSeconds * 1000).toISOString();
  const overdue = await overdueTransfers(sweep.db, before, batch);
  await sweep.each(overdue, (ctx, { id }) => giveUp(ctx, id, before));
}

async function giveUp(ctx: WriteContext, id: string, before: string): Promise<void> {
  await lockDesk(ctx);
  const session = await lockSession(ctx, id);
  if (session?.status !== "transferred" || session.transferred_at === null || session.transferred_at > before)
    return;
  const demand = { skills: fromJson<string[]>(session.skills), language: session.language };
  const taker = await claimAgent(ctx, null, demand);
  if (taker !== null) {
    await assign(ctx, session, taker, { team_id: null });
    return;
  }
  await saveState(ctx, session, {
    status: "queued",
    team_id: null,
    target_agent_id: null,
    transferred_at: null,
  });
}
