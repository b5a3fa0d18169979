import type { UpsertCustomerParams } from "@olympus-support/sdk";
import type { ScenarioDesk } from "./scenario.ts";

/** An agent of the scenarios. */
export interface CastAgent {
  readonly id: string;
  readonly name: string;
  readonly skills: string[];
  readonly languages: string[];
}

export const agents: readonly CastAgent[] = [
  { id: "agent_001", name: "Sarah Smith", skills: ["orders", "refunds"], languages: ["en"] },
  { id: "agent_002", name: "Luis Ortega", skills: ["orders", "reservations"], languages: ["en", "es"] },
  { id: "agent_003", name: "Mei Tanaka", skills: ["refunds", "billing"], languages: ["en", "ja"] },
];

/** A customer of the scenarios. */
export interface CastCustomer {
  readonly id: string;
  readonly details: UpsertCustomerParams;
}

const names = [
  "John Doe",
  "Amara Okafor",
  "Chen Wei",
  "Elena Petrova",
  "Fatima Khan",
  "Hugo Martin",
  "Ingrid Larsen",
  "Jonas Weber",
  "Kavya Rao",
  "Liam Murphy",
  "Maria Silva",
  "Noah Cohen",
];

export const customers: readonly CastCustomer[] = names.map((name, index) => ({
  id: `cust_${String(index + 1).padStart(3, "0")}`,
  details: { name, email: `${name.toLowerCase().replaceAll(" ", ".")}@example.com` },
}));

/** The customer of a number, beginning anew when there are no more. */
export function customerOf(index: number): CastCustomer {
  const customer = customers[index % customers.length];
  if (customer === undefined) throw new RangeError(`There is no customer ${index}.`);
  return customer;
}

/** Makes agents known, each with so many sessions at a time, and puts them to work. */
export async function hire(
  desk: ScenarioDesk,
  staff: readonly CastAgent[],
  maxSessions: number,
): Promise<void> {
  for (const agent of staff) {
    await desk.client.agents.create({ ...agent, max_sessions: maxSessions });
    await clientOf(desk, agent).agents.updateStatus(agent.id, { status: "available" });
  }
}

/** The client of an agent. */
export function clientOf(desk: ScenarioDesk, { id, name }: CastAgent): ScenarioDesk["client"] {
  return desk.as({ agent: id, name });
}
