import type { OperationHandlers } from "../http/operation.ts";
import { create } from "./create.ts";
import { createTeam } from "./create-team.ts";
import { get } from "./get.ts";
import { getStatus } from "./get-status.ts";
import { getTeam } from "./get-team.ts";
import { list } from "./list.ts";
import { listTeams } from "./list-teams.ts";
import { update } from "./update.ts";
import { updateStatus } from "./update-status.ts";
import { updateTeam } from "./update-team.ts";

export const agentRoutes = {
  listAgents: (ctx, { query }) => list(ctx, query),
  createAgent: (ctx, { body }) => create(ctx, body),
  getAgent: (ctx, { path }) => get(ctx, path.agent_id),
  updateAgent: (ctx, { path, body }) => update(ctx, { ...path, ...body }),
  getAgentStatus: (ctx, { path }) => getStatus(ctx, path.agent_id),
  updateAgentStatus: (ctx, { path, body }) => updateStatus(ctx, { ...path, ...body }),
  listTeams: (ctx, { query }) => listTeams(ctx, query),
  createTeam: (ctx, { body }) => createTeam(ctx, body),
  getTeam: (ctx, { path }) => getTeam(ctx, path.team_id),
  updateTeam: (ctx, { path, body }) => updateTeam(ctx, { ...path, ...body }),
} satisfies Partial<OperationHandlers>;
