import type { Context } from "../context.ts";
import { SupportError } from "../errors.ts";
import type { AgentTable, TeamTable } from "../storage/schema.ts";
import { findAgent, findAgents } from "./store.ts";
import { findTeam } from "./team-store.ts";

/** The agent with the id; throws `agent_not_found` when the tenant has none. */
export async function requireAgent(ctx: Context, id: string): Promise<AgentTable> {
  const row = await findAgent(ctx.db, ctx.tenant, id);
  if (row !== undefined) return row;
  throw agentNotFound(id);
}

/** Throws `agent_not_found` when the tenant lacks one of the agents. */
export async function requireAgents(ctx: Context, ids: readonly string[]): Promise<readonly AgentTable[]> {
  const rows = await findAgents(ctx.db, ctx.tenant, ids);
  const missing = ids.find((id) => rows.every((row) => row.id !== id));
  if (missing !== undefined) throw agentNotFound(missing);
  return rows;
}

/** The team with the id; throws `team_not_found` when the tenant has none. */
export async function requireTeam(ctx: Context, id: string): Promise<TeamTable> {
  const row = await findTeam(ctx.db, ctx.tenant, id);
  if (row !== undefined) return row;
  throw new SupportError("team_not_found", `There is no team "${id}". GET /teams lists those there are.`);
}

function agentNotFound(id: string): SupportError {
  return new SupportError("agent_not_found", `There is no agent "${id}". GET /agents lists those there are.`);
}
