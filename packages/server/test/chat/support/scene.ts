import type { TestAgent } from "../../support/people.ts";
import { hireAgent } from "../../support/people.ts";
import type { LiveDesk } from "./live-desk.ts";
import type { Frame, TestSocket } from "./test-socket.ts";

/** A session with its agent, in a tenant of its own, and the tokens of both sides. */
export interface Scene {
  readonly tenant: string;
  readonly agent: TestAgent;
  readonly session: string;
  readonly customerToken: string;
  readonly agentToken: string;
}

export async function newScene(live: LiveDesk, more: object = {}): Promise<Scene> {
  const tenant = live.desk.newTenant();
  const agent = await hireAgent(live.desk, tenant);
  return { tenant, agent, ...(await startChat(live, tenant, agent, more)) };
}

/** Another session of the tenant. */
export async function startChat(
  live: LiveDesk,
  tenant: string,
  agent: TestAgent,
  more: object = {},
): Promise<Pick<Scene, "session" | "customerToken" | "agentToken">> {
  const { body } = await agent.client.post("/sessions", {
    customer_id: "cust_abc",
    customer: { name: "John Doe" },
    channel: "chat",
    ...more,
  });
  return {
    session: body.session_id,
    customerToken: body.chat_token,
    agentToken: await live.token({ tenant, id: agent.id, name: "Sarah" }),
  };
}

/** The durable events that came, in the order in which they did. */
export function durable(socket: TestSocket): readonly Frame[] {
  return socket.frames.filter(({ type }) => type === "message" || type === "session_updated");
}

export function seqs(socket: TestSocket): readonly number[] {
  return durable(socket).map(({ seq }) => seq);
}
