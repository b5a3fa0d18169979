import type { Context } from "../context.ts";
import { memberships } from "../roster/index.ts";
import { askForTeams, loadLevels, type ServiceLevels } from "../sla/index.ts";

/** What decides by which terms the clocks of some tickets run. */
export interface Service {
  readonly levels: ServiceLevels;
  /** The teams of a ticket's agent; none where no policy asks for them. */
  teamsOf(agentId: string | null): readonly string[];
}

/** The service levels of the tenant, and the teams of the agents. */
export async function loadService(ctx: Context, agentIds: readonly (string | null)[]): Promise<Service> {
  const levels = await loadLevels(ctx);
  const asked = askForTeams(levels) ? agentIds.filter((id) => id !== null) : [];
  const members = await memberships(ctx.db, ctx.tenant, "agent_id", [...new Set(asked)]);
  return {
    levels,
    teamsOf: (agentId) => members.filter((one) => one.agent_id === agentId).map((one) => one.team_id),
  };
}
