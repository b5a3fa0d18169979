import type { Fact } from "../analytics/index.ts";
import type { SessionTable } from "../storage/schema.ts";

/** Where what happens in a session counts. */
export function placeOf(session: SessionTable): Omit<Fact, "add"> {
  const { channel, category, agent_id: agent, team_id: team } = session;
  return { channel, category, agent, team };
}
