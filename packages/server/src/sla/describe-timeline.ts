import type { Context } from "../context.ts";
import type { Schema } from "../contract.ts";
import { findCalendar } from "./calendar-store.ts";
import type { Clocks, Standing } from "./clocks/clocks.ts";
import { showSla } from "./clocks/show.ts";
import { timelineOf } from "./clocks/timeline.ts";
import { loadOpenTimes } from "./levels.ts";
import { findPolicy } from "./policy-store.ts";
import { presentCalendar, presentPolicy } from "./present.ts";

/** What became of the clocks of a ticket or session, and by which policy and calendar. */
export async function describeTimeline(
  ctx: Context,
  clocks: Clocks,
  standing: Standing,
): Promise<Schema<"SlaTimeline">> {
  const { sla_policy_id: policyId } = clocks;
  const policy = policyId === null ? undefined : await findPolicy(ctx.db, ctx.tenant, policyId);
  const calendarId = policy?.calendar_id ?? null;
  const calendar = calendarId === null ? undefined : await findCalendar(ctx.db, ctx.tenant, calendarId);
  const openTimeOf = await loadOpenTimes(ctx, [policyId]);
  return {
    sla: showSla(clocks, standing, openTimeOf(policyId), ctx.now),
    policy: policy === undefined ? null : presentPolicy(policy),
    calendar: calendar === undefined ? null : presentCalendar(calendar),
    entries: timelineOf(clocks, standing, ctx.now),
  };
}
