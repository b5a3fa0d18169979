import type { ApiCall } from "../api-call.ts";
import type { CallOptions, IdempotentOptions } from "../call-options.ts";
import { ListCall, pageQuery } from "../list-call.ts";
import type { Send } from "../transport.ts";
import type { CreateTeamParams, ListTeamsParams, Team, UpdateTeamParams } from "../types/agents.ts";

/**
 * Groups of agents with a queue of their own.
 *
 * @example
 * await client.teams.create({ id: "team_billing", name: "Billing", escalation_levels: ["supervisor"] });
 */
export class Teams {
  readonly #send: Send;

  /** @internal */
  constructor(send: Send) {
    this.#send = send;
  }

  /**
   * Lists teams, oldest first.
   *
   * @example
   * for await (const team of client.teams.list()) console.log(team.name, team.member_ids.length);
   */
  list(params: ListTeamsParams = {}, options?: CallOptions): ListCall<Team> {
    return new ListCall((cursor) =>
      this.#send("listTeams", { query: pageQuery(params, "cursor", cursor) }, options).withResponse(),
    );
  }

  /**
   * Creates a team. For managers and above.
   *
   * @throws ApiError `already_exists`, `agent_not_found`, `calendar_not_found`.
   * @example
   * const team = await client.teams.create({ name: "Kitchen desk", member_ids: ["agent_001"] });
   */
  create(params: CreateTeamParams, options?: IdempotentOptions): ApiCall<Team> {
    return this.#send("createTeam", { body: params }, options);
  }

  /**
   * Gets a team.
   *
   * @throws ApiError `team_not_found`.
   * @example
   * const { member_ids } = await client.teams.retrieve("team_billing");
   */
  retrieve(teamId: string, options?: CallOptions): ApiCall<Team> {
    return this.#send("getTeam", { path: { team_id: teamId } }, options);
  }

  /**
   * Changes the given fields of a team. For managers and above.
   *
   * @throws ApiError `team_not_found`, `agent_not_found`, `calendar_not_found`.
   * @example
   * await client.teams.update("team_billing", { escalation_levels: ["supervisor"] });
   */
  update(teamId: string, params: UpdateTeamParams, options?: CallOptions): ApiCall<Team> {
    return this.#send("updateTeam", { path: { team_id: teamId }, body: params }, options);
  }
}
