import type { TestClient } from "./client.ts";
import type { Desk } from "./desk.ts";

/** An agent with its own client. */
export interface TestAgent {
  readonly id: string;
  readonly client: TestClient;
}

interface AgentOptions {
  readonly id?: string;
  readonly max_sessions?: number;
  readonly skills?: readonly string[];
  readonly languages?: readonly string[];
  readonly team_ids?: readonly string[];
  readonly status?: "available" | "busy" | "away" | "offline";
}

/** Whose clients call a desk. */
type Reached = Pick<Desk, "client">;

export function managerOf(desk: Reached, tenant: string): TestClient {
  return desk.client({ tenant, id: "manager_1", name: "Maria Manager", roles: ["manager"] });
}

/** Creates an agent, available unless told otherwise. */
export async function hireAgent(
  desk: Reached,
  tenant: string,
  options: AgentOptions = {},
): Promise<TestAgent> {
  const { id = "agent_001", status = "available", ...profile } = options;
  const manager = managerOf(desk, tenant);
  await manager.post("/agents", { id, name: `Agent ${id}`, ...profile });
  await manager.put(`/agents/${id}/status`, { status });
  return { id, client: desk.client({ tenant, id, name: `Agent ${id}` }) };
}

/** Starts a session and answers its id. */
export async function startSession(client: TestClient, more: object = {}): Promise<string> {
  const started = await client.post("/sessions", { customer_id: "cust_abc", channel: "chat", ...more });
  if (started.status !== 201) throw new Error(`The session did not start: ${JSON.stringify(started.body)}`);
  return started.body.session_id;
}
