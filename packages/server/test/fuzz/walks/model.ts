import type { AgentAvailability, Priority, SessionStatus, TicketStatus } from "../../../src/contract.ts";

export interface ModelAgent {
  readonly id: string;
  readonly inTeam: boolean;
  availability: AgentAvailability;
  most: number;
  /** When it was last given a session; -1 before the first. */
  lastAssigned: number;
}

export interface ModelOffer {
  readonly asked: readonly string[];
  readonly declined: Set<string>;
  readonly toTeam: boolean;
  readonly fallback: "keep" | "queue";
  readonly expiresAt: number;
}

export interface ModelSession {
  /** The server's id. */
  readonly id: string;
  readonly born: number;
  status: SessionStatus;
  priority: Priority;
  /** Whose slot it takes. */
  holder: string | null;
  inTeam: boolean;
  /** The agent whom it waits for. */
  target: string | null;
  movedAt: number;
  level: string | null;
  isRated: boolean;
  /** What is open of it. */
  offer: ModelOffer | null;
}

export interface ModelTicket {
  readonly id: string;
  status: TicketStatus;
  priority: Priority;
  assignee: string | null;
  level: string | null;
  readonly tags: Set<string>;
}

/** What the desk should know, by sections 5 and 7 of its design. */
export interface Model {
  /** Seconds since the walk began. */
  now: number;
  readonly agents: readonly ModelAgent[];
  readonly sessions: ModelSession[];
  readonly tickets: ModelTicket[];
  /** Whom the server gave a session to: where the design leaves a choice between equals, the model follows. */
  given: (session: string) => string | null;
}

export const agentIds = ["agent_1", "agent_2", "agent_3"] as const;
/** Two of the agents are in it, and it takes what is escalated to a supervisor. */
export const teamId = "team_1";
export const supervisor = "supervisor";
/** So few that a walk fills the queue. */
export const queueMax = 3;

export function newModel(): Model {
  const agents = agentIds.map(
    (id, index): ModelAgent => ({
      id,
      inTeam: index < 2,
      availability: "available",
      most: 1,
      lastAssigned: -1,
    }),
  );
  return { now: 0, agents, sessions: [], tickets: [], given: () => null };
}

const ranks: readonly Priority[] = ["low", "normal", "high", "urgent"];

export function rankOf(priority: Priority): number {
  return ranks.indexOf(priority);
}

/** The priority after an escalation: at least the urgency. */
export function raised(priority: Priority, urgency: Priority | undefined): Priority {
  return urgency !== undefined && rankOf(urgency) > rankOf(priority) ? urgency : priority;
}
