import type { WriteContext } from "../context.ts";
import { fromJson } from "../storage/json.ts";
import type { AgentTable } from "../storage/schema.ts";
import { type Candidate, type Demand, rank } from "./assignment.ts";
import { freeAgents, takeSlot } from "./store.ts";

/** An agent with its lists read. */
export function candidateOf(row: AgentTable): Candidate {
  return {
    id: row.id,
    active_sessions: row.active_sessions,
    last_assigned_at: row.last_assigned_at,
    skills: fromJson<string[]>(row.skills),
    languages: fromJson<string[]>(row.languages),
  };
}

/**
 * Takes a slot of the best agent who can serve, of one team or of all, but not of `except`; answers its id, or null when
 * nobody is free.
 */
export async function claimAgent(
  ctx: WriteContext,
  team: string | null,
  demand: Demand,
  except: string | null = null,
): Promise<string | null> {
  const free = (await freeAgents(ctx, team)).filter((agent) => agent.id !== except);
  const ranked = rank(free.map(candidateOf), demand);
  for (const candidate of ranked) {
    if (await takeSlot(ctx, candidate.id)) return candidate.id;
  }
  return null;
}
