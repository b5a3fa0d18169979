import { type Fact, record } from "../analytics/index.ts";
import type { WriteContext } from "../context.ts";
import { isDone, type MissedDeadline } from "../sla/index.ts";
import type { SessionTable } from "../storage/schema.ts";
import { hasClocks } from "./clocks.ts";
import { placeOf } from "./place.ts";
import { standingOf } from "./standing.ts";

/** Counts clocks that were missed: at their deadline, however late that was found. */
export function countMissed(
  ctx: WriteContext,
  session: SessionTable,
  missed: readonly MissedDeadline[],
): void {
  for (const { clock, due } of missed) {
    const add = clock === "response" ? { session_response_missed: 1 } : { session_resolution_missed: 1 };
    ctx.facts.push({ ...placeOf(session), add, at: due });
  }
}

/** Counts clocks that a change has ended in time: by the first reply, and by the end of the session. */
export function countMet(ctx: WriteContext, before: SessionTable, after: SessionTable): void {
  if (!hasClocks(before)) return;
  const add = { ...reply(before, after), ...ending(before, after) };
  if (Object.keys(add).length > 0) record(ctx, { ...placeOf(after), add });
}

function reply(before: SessionTable, after: SessionTable): Fact["add"] {
  const isFirst = before.first_response_at === null && after.first_response_at !== null;
  return isFirst && after.response_breached_at === null ? { session_response_met: 1 } : {};
}

function ending(before: SessionTable, after: SessionTable): Fact["add"] {
  const hasEnded = !isDone(standingOf(before.status)) && isDone(standingOf(after.status));
  return hasEnded && after.resolution_breached_at === null ? { session_resolution_met: 1 } : {};
}
