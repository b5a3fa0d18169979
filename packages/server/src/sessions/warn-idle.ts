import type { Sweep, WriteContext } from "../context.ts";
import { appendMessage } from "./append-message.ts";
import { isWarningDue, warnBefore } from "./idle.ts";
import { unaskedSince } from "./idle-store.ts";
import { lockSession } from "./store.ts";

const batch = 500;
const fromTheDesk = { sender: "system", sender_id: null, sender_name: null } as const;

/** Asks customers who have left an agent's message unanswered whether they are still there, once. */
export async function warnIdle(sweep: Sweep): Promise<void> {
  const before = warnBefore(sweep.now, sweep.settings);
  if (before === null) return;
  await sweep.each(await unaskedSince(sweep.db, before, batch), (ctx, { id }) => warn(ctx, id));
}

async function warn(ctx: WriteContext, id: string): Promise<void> {
  const session = await lockSession(ctx, id);
  if (session === undefined || !isWarningDue(session, ctx.now, ctx.settings)) return;
  const content = ctx.settings.idleWarning;
  const saved = await appendMessage(ctx, session, fromTheDesk, { content }, { idle_warned_at: ctx.now });
  await saved.session;
}
