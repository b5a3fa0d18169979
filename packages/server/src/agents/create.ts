import type { WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import { SupportError } from "../errors.ts";
import type { RequestOf } from "../generated/requests.ts";
import { insertAgent, replaceMemberships, requireTeam } from "../roster/index.ts";
import { describeAgent } from "./describe.ts";
import { newAgent } from "./new-agent.ts";

/** Creates an agent, who takes sessions once it has set its status. */
export async function create(
  ctx: WriteContext,
  { team_ids: teams = [], ...profile }: RequestOf<"createAgent">["body"],
): Promise<Schema<"Agent">> {
  for (const team of teams) await requireTeam(ctx, team);
  const row = newAgent(ctx, profile);
  if (!(await insertAgent(ctx.db, row))) {
    throw new SupportError(
      "already_exists",
      `There is an agent "${row.id}" already. Change it with PUT instead.`,
    );
  }
  await replaceMemberships(ctx, { agent_id: row.id }, teams);
  return await describeAgent(ctx, row);
}
