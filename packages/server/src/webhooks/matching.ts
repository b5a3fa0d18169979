import type { EventType } from "../contract.ts";

/** What a webhook asks for. */
export interface Interest {
  readonly events: readonly string[];
  /** Null for the events of all teams, and of none. */
  readonly teams: readonly string[] | null;
}

/** What an event is about, as far as its teams go. */
interface Told {
  readonly session?: {
    readonly team_id: string | null;
    readonly assigned_agent: { readonly id: string } | null;
  };
  readonly ticket?: { readonly assigned_to: { readonly id: string } | null };
  readonly agent?: { readonly id: string };
}

/** The team and the agent that an event concerns. */
export interface Concerned {
  readonly team: string | null;
  readonly agent: string | null;
}

/** Whom an event concerns, by its data. */
export function concernedBy({ session, ticket, agent }: Told): Concerned {
  return {
    team: session?.team_id ?? null,
    agent: session?.assigned_agent?.id ?? ticket?.assigned_to?.id ?? agent?.id ?? null,
  };
}

/** Whether events of the type are asked for. A test is for the webhook that it names. */
export function asksFor({ events }: Interest, type: EventType): boolean {
  return type !== "support.test" && (events.includes("*") || events.includes(type));
}

/** Whether an event that concerns these teams passes. */
export function passesTeams({ teams }: Interest, concerned: ReadonlySet<string>): boolean {
  return teams === null || teams.some((team) => concerned.has(team));
}
