import type { Context, WriteContext } from "../context.ts";
import { fromJson } from "../storage/json.ts";
import type { AgentTable } from "../storage/schema.ts";
import { type Candidate, canServe, type Demand, rank } from "./assignment.ts";
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

/** Whether somebody could take a session now. */
export async function hasFreeAgent(ctx: Context, team: string | null, demand: Demand): Promise<boolean> {
  return (await freeAgents(ctx, team)).some((agent) => canServe(candidateOf(agent), demand));
}

/** Whom a claim passes over, and whom it comes to when nobody else is free. */
export interface Passing {
  readonly over?: string | null;
  readonly last?: readonly string[];
}

/** Takes a slot of the best agent who can serve, of one team or of all; answers its id, or null when nobody is free. */
export async function claimAgent(
  ctx: WriteContext,
  team: string | null,
  demand: Demand,
  { over = null, last = [] }: Passing = {},
): Promise<string | null> {
  const free = (await freeAgents(ctx, team)).filter((agent) => agent.id !== over);
  const ranked = rank(free.map(candidateOf), demand);
  const isLast = ({ id }: Candidate): boolean => last.includes(id);
  for (const candidate of [...ranked.filter((one) => !isLast(one)), ...ranked.filter(isLast)]) {
    if (await takeSlot(ctx, candidate.id)) return candidate.id;
  }
  return null;
}
