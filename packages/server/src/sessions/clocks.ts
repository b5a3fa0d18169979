import type { WriteContext } from "../context.ts";
import {
  answerClocks,
  type Clocks,
  loadLevels,
  moveClocks,
  retargetClocks,
  type ServiceLevels,
  startClocks,
  type Terms,
  termsFor,
} from "../sla/index.ts";
import { fromJson } from "../storage/json.ts";
import type { SessionTable } from "../storage/schema.ts";
import { standingOf } from "./standing.ts";

/** A session that has clocks: all but those of a time before there were any. */
export type ClockedSession = SessionTable & Clocks;

export function hasClocks(row: SessionTable): row is ClockedSession {
  return row.response_due_at !== null && row.resolution_due_at !== null;
}

type Attributes = Pick<SessionTable, "priority" | "category" | "tags" | "team_id">;

/** By what the clocks of a session run. */
export function termsOf(levels: ServiceLevels, session: Attributes): Terms {
  return termsFor(levels, {
    kind: "session",
    priority: session.priority,
    category: session.category,
    tags: fromJson(session.tags),
    teams: session.team_id === null ? [] : [session.team_id],
  });
}

/** What a change of a session means for its clocks. Most changes mean nothing, and ask the database nothing. */
export async function clockChanges(
  ctx: WriteContext,
  before: SessionTable,
  changes: Partial<SessionTable>,
): Promise<Partial<SessionTable>> {
  if (!hasClocks(before)) return {};
  const { first_response_at: reply = null } = changes;
  const answered = reply === null ? {} : answerClocks(before, reply);
  const after = { ...before, ...changes };
  const [from, to] = [standingOf(before.status), standingOf(after.status)];
  const isSame = after.team_id === before.team_id && after.priority === before.priority;
  if (isSame && from === to) return answered;
  const terms = termsOf(await loadLevels(ctx), after);
  const clocks = { ...before, ...answered };
  const targeted = isSame ? {} : retargetClocks(clocks, from, terms, ctx.now);
  return { ...answered, ...targeted, ...moveClocks({ ...clocks, ...targeted }, from, to, terms, ctx.now) };
}

/** The clocks that a session without any gets: as if it had had them from its start. */
export function adoptedClocks(session: SessionTable, terms: Terms, now: string): Clocks {
  const { created_at, first_response_at: answered } = session;
  const started = { created_at, ...startClocks(terms, created_at) };
  const inTime = answered !== null && answered <= started.response_due_at;
  const replied = inTime ? { ...started, ...answerClocks(started, answered) } : started;
  const clocks = { ...replied, first_response_at: answered };
  const standing = standingOf(session.status);
  const since = session.ended_at ?? now;
  return { ...clocks, ...moveClocks(clocks, "running", standing, terms, since) };
}
