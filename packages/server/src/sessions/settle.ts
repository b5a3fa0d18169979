import type { WriteContext } from "../context.ts";
import { type MissedDeadline, markClocksMissed, missedColumns, missedDeadlines } from "../sla/index.ts";
import type { SessionTable } from "../storage/schema.ts";
import { type Publication, publishAll } from "../webhooks/index.ts";
import { hasClocks } from "./clocks.ts";
import { countMissed } from "./count-clocks.ts";
import { summariseForEvents } from "./describe.ts";
import { standingOf } from "./standing.ts";

interface Found {
  readonly row: SessionTable;
  readonly missed: readonly MissedDeadline[];
}

/** Writes down the deadlines of locked sessions that have passed, each once; answers the sessions after it. */
export async function settle(
  ctx: WriteContext,
  sessions: readonly SessionTable[],
): Promise<readonly SessionTable[]> {
  const looked = sessions.map((session) => ({ session, found: look(ctx, session) }));
  const found = looked.flatMap((one) => one.found ?? []);
  if (found.length === 0) return sessions;
  await markClocksMissed(
    ctx,
    "sessions",
    found.map(({ row: { id }, missed }) => ({ id, clocks: missed })),
  );
  for (const { row, missed } of found) countMissed(ctx, row, missed);
  const rows = found.map(({ row }) => row);
  const summaryOf = await summariseForEvents(ctx, rows);
  await publishAll(
    ctx,
    found.flatMap((one) => eventsOf(one, summaryOf(one.row))),
  );
  for (const { id } of rows) ctx.notices.push({ kind: "session", tenant: ctx.tenant, session: id });
  return looked.map(({ session, found: one }) => one?.row ?? session);
}

/** The session with its missed deadlines in it; null when there are none. */
function look(ctx: WriteContext, session: SessionTable): Found | null {
  if (!hasClocks(session)) return null;
  const missed = missedDeadlines(session, standingOf(session.status), ctx.now);
  if (missed.length === 0) return null;
  const row: SessionTable = {
    ...session,
    ...Object.assign({}, ...missed.map(missedColumns)),
    version: session.version + 1,
    event_sequence: session.event_sequence + missed.length,
    updated_at: ctx.now,
  };
  return { row, missed };
}

function eventsOf(
  { row, missed }: Found,
  session: Awaited<ReturnType<Awaited<ReturnType<typeof summariseForEvents>>>>,
): readonly Publication[] {
  const first = row.event_sequence - missed.length + 1;
  return missed.map((one, index) => {
    const data = { sequence: first + index, session, ...one };
    return { resource: { type: "session", id: row.id }, event: { type: "support.sla_breach", data } };
  });
}
