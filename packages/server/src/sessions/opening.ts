import type { Context } from "../context.ts";
import { calendarsOfStaffedTeams, requireTeam } from "../roster/index.ts";
import { opensAt } from "../sla/index.ts";

/** Whether it is within opening hours, and while it is not, when it is again: null when not within a year. */
export type Opening = { readonly isOpen: true } | { readonly isOpen: false; readonly opensAt: string | null };

/** Whether a team is open, or, without one, any that has members. What names no calendar is always open. */
export async function opening(ctx: Context, team: string | null): Promise<Opening> {
  const calendars =
    team === null ? await calendarsOfStaffedTeams(ctx) : [(await requireTeam(ctx, team)).calendar_id];
  const named = calendars.filter((calendar) => calendar !== null);
  if (calendars.length === 0 || named.length < calendars.length) return { isOpen: true };
  const opens = await opensAt(ctx, named);
  return opens === ctx.now ? { isOpen: true } : { isOpen: false, opensAt: opens };
}
