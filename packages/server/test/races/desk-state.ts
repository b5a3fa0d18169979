import type { Kysely } from "kysely";
import type { AgentTable, Database, SessionTable } from "../../src/storage/schema.ts";

/** What the desk's tables say about who has what. */
export interface DeskState {
  readonly agents: readonly AgentTable[];
  readonly sessions: readonly SessionTable[];
  /** The ids of each team's members. */
  readonly members: ReadonlyMap<string, ReadonlySet<string>>;
}

export async function deskState(db: Kysely<Database>, tenant: string): Promise<DeskState> {
  const agents = await db.selectFrom("agents").selectAll().where("tenant_id", "=", tenant).execute();
  const sessions = await db.selectFrom("sessions").selectAll().where("tenant_id", "=", tenant).execute();
  const rows = await db.selectFrom("team_members").selectAll().where("tenant_id", "=", tenant).execute();
  const members = new Map<string, Set<string>>();
  for (const { team_id: team, agent_id: agent } of rows) {
    members.set(team, (members.get(team) ?? new Set()).add(agent));
  }
  return { agents, sessions, members };
}

const isHeld = (session: SessionTable): boolean =>
  session.status === "active" || session.status === "on_hold";
const isWaiting = (session: SessionTable): boolean =>
  session.status === "queued" || session.status === "transferred";

/** Agents whose count of sessions is not the number of sessions that they have, or is above what they may have. */
export function miscounted({ agents, sessions }: DeskState): readonly string[] {
  return agents.flatMap(({ id, active_sessions: count, max_sessions: most }) => {
    const held = sessions.filter((session) => isHeld(session) && session.agent_id === id).length;
    return count === held && count <= most ? [] : [`${id}: counts ${count}, has ${held}, may have ${most}`];
  });
}

/** Sessions that wait although an agent who may take them has a slot free. */
export function forgotten(state: DeskState): readonly string[] {
  const free = state.agents.filter(
    (agent) => agent.availability === "available" && agent.active_sessions < agent.max_sessions,
  );
  return state.sessions.filter(isWaiting).flatMap((session) => {
    const taker = free.find((agent) => mayTake(state, agent, session));
    return taker === undefined ? [] : [`${session.id} (${session.status}) waits, ${taker.id} is free`];
  });
}

function mayTake({ members }: DeskState, agent: AgentTable, session: SessionTable): boolean {
  if (session.target_agent_id !== null) return session.target_agent_id === agent.id;
  if (session.team_id !== null && members.get(session.team_id)?.has(agent.id) !== true) return false;
  const skills: readonly string[] = JSON.parse(agent.skills);
  const asked: readonly string[] = JSON.parse(session.skills);
  const languages: readonly string[] = JSON.parse(agent.languages);
  return (
    asked.every((skill) => skills.includes(skill)) &&
    (session.language === null || languages.includes(session.language))
  );
}

/** Sessions whose state contradicts itself: held by nobody, or waiting and held. */
export function contradictory({ sessions }: DeskState): readonly string[] {
  return sessions
    .filter((session) =>
      isHeld(session) ? session.agent_id === null : isWaiting(session) && session.agent_id !== null,
    )
    .map((session) => `${session.id} is ${session.status} and has ${session.agent_id ?? "nobody"}`);
}
