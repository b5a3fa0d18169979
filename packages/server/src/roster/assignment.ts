import type { AgentAvailability } from "../contract.ts";

/** What a session asks of the agent who takes it. */
export interface Demand {
  readonly skills: readonly string[];
  readonly language: string | null;
}

/** What an agent brings. */
export interface Ability {
  readonly skills: readonly string[];
  readonly languages: readonly string[];
}

/** A free agent, as the choice between several sees it. */
export interface Candidate extends Ability {
  readonly id: string;
  readonly active_sessions: number;
  readonly last_assigned_at: string | null;
}

export function canServe(agent: Ability, demand: Demand): boolean {
  const hasSkills = demand.skills.every((skill) => agent.skills.includes(skill));
  return (
    hasSkills &&
    (demand.language === null || agent.languages.some((own) => speaks(own, demand.language ?? "")))
  );
}

/** `en` serves `en-GB` and the other way round; language tags ignore case (BCP 47, section 2.1.1). */
function speaks(own: string, asked: string): boolean {
  const [ours, theirs] = [own.toLowerCase(), asked.toLowerCase()];
  return ours === theirs || ours.startsWith(`${theirs}-`) || theirs.startsWith(`${ours}-`);
}

/** Those who can serve, best first: fewest active sessions, then longest since the last assignment, then by id. */
export function rank<Agent extends Candidate>(
  candidates: readonly Agent[],
  demand: Demand,
): readonly Agent[] {
  return candidates.filter((agent) => canServe(agent, demand)).toSorted(byLoad);
}

function byLoad(one: Candidate, other: Candidate): number {
  if (one.active_sessions !== other.active_sessions) return one.active_sessions - other.active_sessions;
  const [last, otherLast] = [one.last_assigned_at ?? "", other.last_assigned_at ?? ""];
  if (last !== otherLast) return last < otherLast ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

/** What an agent is shown as: at capacity the available are busy. */
export function shownStatus(agent: {
  readonly availability: AgentAvailability;
  readonly active_sessions: number;
  readonly max_sessions: number;
}): AgentAvailability {
  const atCapacity = agent.availability === "available" && agent.active_sessions >= agent.max_sessions;
  return atCapacity ? "busy" : agent.availability;
}
