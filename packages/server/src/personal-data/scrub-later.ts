import type { WriteContext } from "../context.ts";
import { requestScrub } from "../storage/scrub.ts";

const dayInMilliseconds = 24 * 60 * 60 * 1000;

/** What goes by its age goes a little with each tick: the file is made anew once for a day of it. */
export async function scrubLater(ctx: WriteContext): Promise<void> {
  await requestScrub(ctx, new Date(Date.parse(ctx.now) + dayInMilliseconds).toISOString());
}
