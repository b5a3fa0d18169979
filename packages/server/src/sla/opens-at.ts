import type { Context } from "../context.ts";
import { findCalendars } from "./calendar-store.ts";
import { nextOpening } from "./clocks/next-opening.ts";
import { openTimeIn } from "./levels.ts";

/** When the first of these calendars is open: the context's own time while one is, null when none is within a year. */
export async function opensAt(ctx: Context, calendarIds: readonly string[]): Promise<string | null> {
  const now = Date.parse(ctx.now);
  const calendars = await findCalendars(ctx.db, ctx.tenant, calendarIds);
  const openings = calendars
    .map((calendar) => nextOpening(openTimeIn(calendar), now))
    .filter((opening) => opening !== null);
  return openings.length === 0 ? null : new Date(Math.min(...openings)).toISOString();
}
