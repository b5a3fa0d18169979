import type { Sweep, WriteContext } from "../context.ts";
import { closeDeadlines, markClocksTold, sweepOverdue } from "../sla/index.ts";
import type { SessionTable } from "../storage/schema.ts";
import { type Publication, publishAll } from "../webhooks/index.ts";
import { hasClocks } from "./clocks.ts";
import { summariseForEvents } from "./describe.ts";
import { standingOf } from "./standing.ts";
import { lockSession } from "./store.ts";

/** Tells of sessions that have come close to a deadline, once for each deadline. */
export async function warnOfSessions(sweep: Sweep): Promise<void> {
  await sweepOverdue(sweep, { table: "sessions", moment: "warn", record, lock: lockSession });
}

async function record(ctx: WriteContext, sessions: readonly SessionTable[]): Promise<void> {
  const found = sessions.filter(hasClocks).map((session) => ({
    session,
    clocks: closeDeadlines(session, standingOf(session.status), ctx.now),
  }));
  await markClocksTold(
    ctx,
    "sessions",
    found.map(({ session: { id }, clocks }) => ({ id, clocks })),
  );
  const summaryOf = await summariseForEvents(ctx, sessions);
  const publications = found.flatMap(({ session, clocks }) => {
    const summary = summaryOf(session);
    return clocks.map((close, index): Publication => {
      const data = { sequence: session.event_sequence + 1 + index, session: summary, ...close };
      return { resource: { type: "session", id: session.id }, event: { type: "support.sla_at_risk", data } };
    });
  });
  await publishAll(ctx, publications);
  for (const { session } of found)
    ctx.notices.push({ kind: "session", tenant: ctx.tenant, session: session.id });
}
