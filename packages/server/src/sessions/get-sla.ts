import type { Context } from "../context.ts";
import type { Schema } from "../contract.ts";
import { describeTimeline, loadLevels } from "../sla/index.ts";
import { adoptedClocks, hasClocks, termsOf } from "./clocks.ts";
import { requireSession } from "./load.ts";
import { standingOf } from "./standing.ts";

/** What became of the session's clocks. Throws `session_not_found`. */
export async function getSla(ctx: Context, id: string): Promise<Schema<"SlaTimeline">> {
  const session = await requireSession(ctx, id);
  const clocks = hasClocks(session)
    ? session
    : adoptedClocks(session, termsOf(await loadLevels(ctx), session), ctx.now);
  return await describeTimeline(ctx, clocks, standingOf(session.status));
}
