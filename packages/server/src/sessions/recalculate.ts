import type { Sweep, WriteContext } from "../context.ts";
import { loadLevels, recalculate, retargetClocks, type Terms } from "../sla/index.ts";
import type { SessionTable } from "../storage/schema.ts";
import { adoptedClocks, hasClocks, termsOf } from "./clocks.ts";
import { standingOf } from "./standing.ts";
import { lockOpenSessions, updateSession } from "./store.ts";

const batch = 200;

/** Gives open sessions the deadlines that changed policies and calendars mean. */
export async function recalculateSessions(sweep: Sweep): Promise<void> {
  await recalculate(sweep, "session", recalculateSome);
}

async function recalculateSome(ctx: WriteContext, afterId: string): Promise<string | null> {
  const sessions = await lockOpenSessions(ctx, afterId, batch);
  const levels = await loadLevels(ctx);
  for (const session of sessions) {
    const changes = changesOf(session, termsOf(levels, session), ctx.now);
    if (Object.keys(changes).length > 0) await updateSession(ctx, session.id, changes);
  }
  return sessions.length === batch ? (sessions.at(-1)?.id ?? null) : null;
}

function changesOf(session: SessionTable, terms: Terms, now: string): Partial<SessionTable> {
  if (hasClocks(session)) return retargetClocks(session, standingOf(session.status), terms, now);
  return adoptedClocks(session, terms, now);
}
