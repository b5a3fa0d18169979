import type { QueryOf, Schema } from "../operation-types.ts";

/**
 * Whether an agent is free: `available`, `busy`, `away` or `offline`.
 *
 * @example
 * const online: AgentAvailability[] = ["available", "busy", "away"];
 */
export type AgentAvailability = Schema<"AgentAvailability">;

/**
 * A person who answers.
 *
 * @example
 * const agent: Agent = await client.agents.retrieve("agent_001");
 * const free = agent.max_sessions - agent.active_sessions;
 */
export interface Agent extends Schema<"Agent"> {}

/**
 * Whether an agent is free, and today's figures (since midnight UTC).
 *
 * @example
 * const status: AgentStatus = await client.agents.retrieveStatus("agent_001");
 * console.log(status.status, status.metrics_today.sessions_handled);
 */
export interface AgentStatus extends Schema<"AgentStatus"> {}

/**
 * Which agents to list; `limit` is the size of a page, 1 to 200 (default 50).
 *
 * @example
 * const params: ListAgentsParams = { status: "available", team_id: "team_billing" };
 */
export interface ListAgentsParams extends QueryOf<"listAgents"> {}

/**
 * Who a new agent is; `id` is the `agent_id` or `sub` of its token.
 *
 * @example
 * const params: CreateAgentParams = { id: "agent_003", name: "Sarah Smith", skills: ["billing"], languages: ["en", "es"] };
 */
export interface CreateAgentParams extends Schema<"CreateAgent"> {}

/**
 * What to change: given fields change, lists are replaced as a whole.
 *
 * @example
 * const params: UpdateAgentParams = { max_sessions: 6 };
 */
export interface UpdateAgentParams extends Schema<"UpdateAgent"> {}

/**
 * The new status; `return_time` with `away` makes the agent available again by itself.
 *
 * @example
 * const params: UpdateAgentStatusParams = { status: "away", reason: "lunch_break", return_time: "2026-01-24T13:00:00Z" };
 */
export interface UpdateAgentStatusParams extends Schema<"UpdateAgentStatus"> {}

/**
 * A group of agents with a queue of its own.
 *
 * @example
 * const team: Team = await client.teams.retrieve("team_billing");
 * console.log(team.name, team.member_ids);
 */
export interface Team extends Schema<"Team"> {}

/**
 * `limit` is the size of a page, 1 to 200 (default 50).
 *
 * @example
 * const params: ListTeamsParams = { limit: 10 };
 */
export interface ListTeamsParams extends QueryOf<"listTeams"> {}

/**
 * What a new team is.
 *
 * @example
 * const params: CreateTeamParams = { id: "team_kitchen", name: "Kitchen desk", escalation_levels: ["supervisor"] };
 */
export interface CreateTeamParams extends Schema<"CreateTeam"> {}

/**
 * What to change: given fields change, lists are replaced as a whole.
 *
 * @example
 * const params: UpdateTeamParams = { member_ids: ["agent_001", "agent_002"] };
 */
export interface UpdateTeamParams extends Schema<"UpdateTeam"> {}
