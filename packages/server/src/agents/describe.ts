import type { Context } from "../context.ts";
import type { Schema } from "../contract.ts";
import { memberships, shownStatus } from "../roster/index.ts";
import { fromJson } from "../storage/json.ts";
import type { AgentTable, TeamTable } from "../storage/schema.ts";

/** The agents as the API shows them, each with its teams. */
export async function describeAgents(
  ctx: Context,
  rows: readonly AgentTable[],
): Promise<(row: AgentTable) => Schema<"Agent">> {
  const ids = rows.map((row) => row.id);
  const members = await memberships(ctx.db, ctx.tenant, "agent_id", ids);
  return (row) => ({
    id: row.id,
    name: row.name,
    email: row.email,
    avatar_url: row.avatar_url,
    status: shownStatus(row),
    skills: fromJson(row.skills),
    languages: fromJson(row.languages),
    max_sessions: row.max_sessions,
    active_sessions: row.active_sessions,
    team_ids: members.filter((member) => member.agent_id === row.id).map((member) => member.team_id),
    created_at: row.created_at,
    updated_at: row.updated_at,
  });
}

export async function describeAgent(ctx: Context, row: AgentTable): Promise<Schema<"Agent">> {
  return (await describeAgents(ctx, [row]))(row);
}

/** The teams as the API shows them, each with its members. */
export async function describeTeams(
  ctx: Context,
  rows: readonly TeamTable[],
): Promise<(row: TeamTable) => Schema<"Team">> {
  const ids = rows.map((row) => row.id);
  const members = await memberships(ctx.db, ctx.tenant, "team_id", ids);
  return (row) => ({
    id: row.id,
    name: row.name,
    description: row.description,
    member_ids: members.filter((member) => member.team_id === row.id).map((member) => member.agent_id),
    escalation_levels: fromJson(row.escalation_levels),
    calendar_id: row.calendar_id,
    created_at: row.created_at,
    updated_at: row.updated_at,
  });
}

export async function describeTeam(ctx: Context, row: TeamTable): Promise<Schema<"Team">> {
  return (await describeTeams(ctx, [row]))(row);
}
