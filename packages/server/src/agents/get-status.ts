import { agentToday } from "../analytics/index.ts";
import type { Context } from "../context.ts";
import type { Schema } from "../contract.ts";
import { requireAgent, shownStatus } from "../roster/index.ts";
import { fromJson } from "../storage/json.ts";

/** An agent's status with today's figures. */
export async function getStatus(ctx: Context, id: string): Promise<Schema<"AgentStatus">> {
  const agent = await requireAgent(ctx, id);
  return {
    agent_id: agent.id,
    name: agent.name,
    status: shownStatus(agent),
    active_sessions: agent.active_sessions,
    max_sessions: agent.max_sessions,
    skills: fromJson(agent.skills),
    languages: fromJson(agent.languages),
    reason: agent.status_reason,
    return_time: agent.return_time,
    metrics_today: await agentToday(ctx, agent.id),
  };
}
