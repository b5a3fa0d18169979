import type { ApiCall } from "../api-call.ts";
import type { CallOptions, IdempotentOptions } from "../call-options.ts";
import { ListCall, pageQuery } from "../list-call.ts";
import type { Send } from "../transport.ts";
import type {
  Agent,
  AgentStatus,
  CreateAgentParams,
  ListAgentsParams,
  UpdateAgentParams,
  UpdateAgentStatusParams,
} from "../types/agents.ts";

/**
 * The people who answer, and whether they are free.
 *
 * @example
 * await client.agents.updateStatus("agent_001", { status: "available" });
 */
export class Agents {
  readonly #send: Send;

  /** @internal */
  constructor(send: Send) {
    this.#send = send;
  }

  /**
   * Lists agents, oldest first.
   *
   * @example
   * for await (const agent of client.agents.list({ status: "available" })) console.log(agent.name);
   */
  list(params: ListAgentsParams = {}, options?: CallOptions): ListCall<Agent> {
    return new ListCall((cursor) =>
      this.#send("listAgents", { query: pageQuery(params, "cursor", cursor) }, options).withResponse(),
    );
  }

  /**
   * Creates an agent, offline until it sets its status. For managers and above.
   *
   * @throws ApiError `already_exists`, `team_not_found`.
   * @example
   * await client.agents.create({ id: "agent_003", name: "Sarah Smith", skills: ["billing"], max_sessions: 5 });
   */
  create(params: CreateAgentParams, options?: IdempotentOptions): ApiCall<Agent> {
    return this.#send("createAgent", { body: params }, options);
  }

  /**
   * Gets an agent.
   *
   * @throws ApiError `agent_not_found`.
   * @example
   * const { active_sessions, max_sessions } = await client.agents.retrieve("agent_001");
   */
  retrieve(agentId: string, options?: CallOptions): ApiCall<Agent> {
    return this.#send("getAgent", { path: { agent_id: agentId } }, options);
  }

  /**
   * Changes the given fields of an agent. For managers and above.
   *
   * @throws ApiError `agent_not_found`, `team_not_found`.
   * @example
   * await client.agents.update("agent_001", { max_sessions: 6 });
   */
  update(agentId: string, params: UpdateAgentParams, options?: CallOptions): ApiCall<Agent> {
    return this.#send("updateAgent", { path: { agent_id: agentId }, body: params }, options);
  }

  /**
   * Gets an agent's status with today's figures.
   *
   * @throws ApiError `agent_not_found`.
   * @example
   * const { status, metrics_today } = await client.agents.retrieveStatus("agent_001");
   */
  retrieveStatus(agentId: string, options?: CallOptions): ApiCall<AgentStatus> {
    return this.#send("getAgentStatus", { path: { agent_id: agentId } }, options);
  }

  /**
   * Sets an agent's status: one's own, or anybody's for managers and above.
   *
   * @throws ApiError `agent_not_found`, `forbidden`.
   * @example
   * await client.agents.updateStatus("agent_001", { status: "away", return_time: "2026-01-24T13:00:00Z" });
   */
  updateStatus(
    agentId: string,
    params: UpdateAgentStatusParams,
    options?: CallOptions,
  ): ApiCall<AgentStatus> {
    return this.#send("updateAgentStatus", { path: { agent_id: agentId }, body: params }, options);
  }
}
