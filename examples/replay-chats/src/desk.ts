import { randomBytes } from "node:crypto";
import { SupportClient } from "@olympus-support/sdk";
import type { Fetch } from "./patient-fetch.ts";
import { type Signing, signToken } from "./sign-token.ts";

/** Where the desk is, and how to sign its tokens. */
export interface Address {
  readonly url: string;
  readonly signing: Signing;
}

/** A desk of its own tenant, seen by everybody who works with it. */
export interface Desk {
  readonly manager: SupportClient;
  /** The client of an agent, who is hired when first asked for. */
  agent(agentId: string): Promise<SupportClient>;
  /** A fresh token of an agent. */
  tokenOf(agentId: string): Promise<string>;
  /** The client of a customer: the session's chat token is all it needs. */
  customer(chatToken: string): SupportClient;
}

interface Terms {
  readonly fetch: Fetch;
  /** How many sessions an agent may be given at once. */
  readonly maxSessions: number;
}

/** Opens a new tenant, so that nobody else's agents are given these sessions. */
export async function openDesk({ url, signing }: Address, { fetch, maxSessions }: Terms): Promise<Desk> {
  const tenant = `replay-${randomBytes(4).toString("hex")}`;
  const client = (token: string): SupportClient => new SupportClient({ baseUrl: url, token, fetch });
  const tokenOf = (agentId: string, role = "server"): Promise<string> =>
    signToken(signing, { tenant, agentId, name: nameOf(agentId), roles: [role] });

  const manager = client(await tokenOf("replay_manager", "manager"));
  const hire = async (agentId: string): Promise<SupportClient> => {
    const name = nameOf(agentId);
    const team = await manager.teams.create({ id: teamOf(agentId), name: `Team of ${name}` });
    await manager.agents.create({ id: agentId, name, max_sessions: maxSessions, team_ids: [team.id] });
    const agent = client(await tokenOf(agentId));
    await agent.agents.updateStatus(agentId, { status: "available" });
    return agent;
  };

  const agents = new Map<string, Promise<SupportClient>>();
  return {
    manager,
    agent(agentId) {
      const agent = agents.get(agentId) ?? hire(agentId);
      agents.set(agentId, agent);
      return agent;
    },
    tokenOf,
    customer: client,
  };
}

/** The team that has this agent alone, so that a session for it reaches nobody else. */
export function teamOf(agentId: string): string {
  return `team_of_${agentId}`;
}

/** A readable name made of an id, such as `Agent ab9f01dc`. */
export function nameOf(id: string): string {
  const [kind = "", person = ""] = id.split("_", 2);
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${person.slice(0, 8)}`;
}
