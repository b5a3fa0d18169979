import type { Context } from "../context.ts";
import { fromJson } from "../storage/json.ts";
import { allTeams } from "./team-store.ts";

/** The team that takes what is escalated to a level; null when none is set up for it. */
export async function escalationTeam(ctx: Context, level: string): Promise<string | null> {
  const teams = await allTeams(ctx.db, ctx.tenant);
  return teams.find((team) => fromJson<string[]>(team.escalation_levels).includes(level))?.id ?? null;
}
