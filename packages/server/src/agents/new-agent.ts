import type { WriteContext } from "../context.ts";
import type { RequestOf } from "../generated/requests.ts";
import type { AgentTable } from "../storage/schema.ts";

/** What is known about an agent who is new to the desk. */
export type AgentProfile = Pick<RequestOf<"createAgent">["body"], "id" | "name"> &
  Partial<Omit<RequestOf<"createAgent">["body"], "team_ids">>;

const defaultMaxSessions = 5;

/** The row of a new agent, who is offline until it sets its status. */
export function newAgent(ctx: WriteContext, profile: AgentProfile): AgentTable {
  return {
    tenant_id: ctx.tenant,
    id: profile.id,
    name: profile.name,
    email: profile.email ?? null,
    avatar_url: profile.avatar_url ?? null,
    skills: JSON.stringify(profile.skills ?? []),
    languages: JSON.stringify(profile.languages ?? []),
    max_sessions: profile.max_sessions ?? defaultMaxSessions,
    active_sessions: 0,
    availability: "offline",
    status_reason: null,
    return_time: null,
    last_assigned_at: null,
    present_until: null,
    returns_as: null,
    event_sequence: 0,
    created_at: ctx.now,
    updated_at: ctx.now,
  };
}
