import type { Kysely } from "kysely";
import type { Database } from "../../../src/storage/schema.ts";
import { type Model, teamId } from "./model.ts";
import { isEnded, loadOf } from "./routing.ts";

/** What the server has stored, or what the model says it should have, one line for each thing. */
export type State = readonly string[];

/** What is stored for a tenant, and who has which session. */
export interface Stored {
  readonly state: State;
  readonly holders: ReadonlyMap<string, string | null>;
}

export async function storedState(db: Kysely<Database>, tenant: string): Promise<Stored> {
  const rowsOf = <Name extends "agents" | "sessions" | "tickets">(table: Name) =>
    db
      .selectFrom(table as "agents")
      .selectAll()
      .where("tenant_id", "=", tenant)
      .execute() as Promise<unknown> as Promise<readonly Database[Name][]>;
  const [agents, sessions, tickets] = [
    await rowsOf("agents"),
    await rowsOf("sessions"),
    await rowsOf("tickets"),
  ];
  const isHeld = (status: string) => status === "active" || status === "on_hold";
  const state = [
    ...agents.map(
      (one) => `${one.id} ${one.availability}, has ${one.active_sessions} of ${one.max_sessions}`,
    ),
    ...sessions.map((one) => {
      const holder = isHeld(one.status) ? one.agent_id : null;
      return `${one.id} ${one.status} ${one.priority} ${holder} ${one.team_id} ${one.target_agent_id}`;
    }),
    ...tickets.map((one) => `${one.id} ${one.status} ${one.priority} ${one.assigned_to} ${one.tags}`),
  ];
  return { state: state.toSorted(), holders: new Map(sessions.map((one) => [one.id, one.agent_id])) };
}

export function modelState(model: Model): State {
  const state = [
    ...model.agents.map(
      (one) => `${one.id} ${one.availability}, has ${loadOf(model, one.id)} of ${one.most}`,
    ),
    ...model.sessions.map((one) => {
      const team = one.inTeam ? teamId : null;
      return `${one.id} ${one.status} ${one.priority} ${one.holder} ${team} ${isEnded(one) ? null : one.target}`;
    }),
    ...model.tickets.map(
      (one) => `${one.id} ${one.status} ${one.priority} ${one.assignee} ${JSON.stringify([...one.tags])}`,
    ),
  ];
  return state.toSorted();
}
