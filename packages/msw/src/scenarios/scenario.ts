import type { SupportClient } from "@olympus-support/sdk";
import type { TimeSpan } from "../clock/time-span.ts";
import type { Person } from "../desk/tokens.ts";

/**
 * The name of a scenario that comes with the mock.
 *
 * - `empty`: nothing at all, not even an agent.
 * - `demo`: a small desk on a normal evening, with sessions, tickets and articles in every state.
 * - `busy queue`: every agent has all the sessions they can take, and a dozen customers wait.
 * - `breached SLAs`: tickets of every priority whose deadlines have passed, and some that will soon.
 * - `agent offline`: an agent with an open session has gone, and nobody else is there.
 *
 * @example
 * const name: ScenarioName = "busy queue";
 */
export type ScenarioName = "empty" | "demo" | "busy queue" | "breached SLAs" | "agent offline";

/**
 * What plays a scenario: calls as everybody makes them, so that it can do nothing that the API does not allow.
 *
 * @example
 * const open: ScenarioPlay = ({ client }) => client.agents.updateStatus("agent_001", { status: "available" });
 */
export interface ScenarioDesk {
  /** A manager's client, who is `agent_001` of the tenant `demo`. */
  readonly client: SupportClient;
  /** The client of somebody else. */
  as(person: Person): SupportClient;
  /** The client of whoever holds the token, such as a session's customer. */
  holderOf(token: string): SupportClient;
  /** Moves the mock's clock, and does what falls due. */
  advance(span: TimeSpan): Promise<void>;
  /** A number of the mock's seed: at least 0, below 1. */
  random(): number;
}

/**
 * A scenario of your own.
 *
 * @example
 * const oneTicket: ScenarioPlay = async ({ client }) => {
 *   await client.tickets.create({ subject: "Salad", description: "It is missing.", customer_id: "cust_1" });
 * };
 */
export type ScenarioPlay = (desk: ScenarioDesk) => unknown;

/**
 * A scenario by its name, or one of your own.
 *
 * @example
 * const both: Scenario[] = ["demo", ({ client }) => client.customers.upsert("cust_1", { name: "John Doe" })];
 */
export type Scenario = ScenarioName | ScenarioPlay;
