import type { Sweep, WriteContext } from "../context.ts";
import { lockDesk } from "../storage/desk-lock.ts";
import { end } from "./end.ts";
import { closeBefore, isCloseDue } from "./idle.ts";
import { unansweredSince } from "./idle-store.ts";
import { lockSession } from "./store.ts";

const batch = 500;

/** Ends the sessions whose customers have stayed silent after the warning; their agents' slots go to the queue. */
export async function closeIdle(sweep: Sweep): Promise<void> {
  const before = closeBefore(sweep.now, sweep.settings);
  if (before === null) return;
  const isWarned = sweep.settings.idleWarnSeconds > 0;
  const since = isWarned ? "idle_warned_at" : "unanswered_since";
  const silent = await unansweredSince(sweep.db, { since, before }, batch);
  await sweep.each(silent, (ctx, { id }) => close(ctx, id));
}

async function close(ctx: WriteContext, id: string): Promise<void> {
  await lockDesk(ctx);
  const session = await lockSession(ctx, id);
  if (session === undefined || !isCloseDue(session, ctx.now, ctx.settings)) return;
  await end(ctx, { session_id: id, resolution: "abandoned" });
}
