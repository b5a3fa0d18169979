import { afterAll, beforeAll } from "vitest";
import { type ChildServer, startChild } from "../../../server/test/faults/child/child-server.ts";
import { newFolder } from "../../../server/test/node/support/program.ts";
import { createPostgresDatabase, type EngineName } from "../../../server/test/support/engines.ts";
import { staffToken } from "../../../server/test/support/tokens.ts";
import { SupportClient } from "../../src/index.ts";
import { untilAnswered } from "./until-answered.ts";

/** A desk in a process of its own, which may be killed at any moment; its database stays. */
export interface ChatDesk {
  /** Where the server of the moment listens. */
  port(): number;
  /**
   * `kill -9`, and the next one on the same database: at once, or as soon as so many more queries were answered.
   */
  killAndRestart(afterQueries?: number): Promise<void>;
  tokenOf(agent: string): Promise<string>;
  /** Sees everything, and tries until it is answered. */
  readonly manager: SupportClient;
}

/** The team of the first agent alone, who is given every session of it, and the one to whom it goes then. */
export const [firstTeam, firstAgent, secondAgent] = ["team_1", "agent_1", "agent_2"] as const;

const tenant = "tenant_1";
/** A socket that missed more than so many events has to fetch them. */
const replayed = 12;

/** A desk for the tests of a suite, with two agents. */
export function useChatDesk(engine: EngineName): ChatDesk {
  let server: ChildServer;
  let database: string;
  let drop = async (): Promise<void> => undefined;
  const tokenOf = (id: string): Promise<string> =>
    staffToken({ tenant, id, name: id, roles: ["manager"] }, new Date());
  const manager = new SupportClient({
    baseUrl: "http://desk.test",
    token: () => tokenOf("manager_1"),
    fetch: untilAnswered(() => server.url),
  });
  const restart = async (): Promise<void> => {
    const settings = { chatReplayEvents: replayed };
    server = await startChild({ database, settings });
  };
  beforeAll(async () => {
    if (engine === "PostgreSQL") ({ url: database, drop } = await createPostgresDatabase());
    else database = `${await newFolder()}/desk.db`;
    await restart();
    await manager.teams.create({ id: firstTeam, name: "First" });
    for (const [id, team_ids] of [
      [firstAgent, [firstTeam]],
      [secondAgent, []],
    ] as const) {
      await manager.agents.create({ id, name: id, max_sessions: 1000, team_ids: [...team_ids] });
      await manager.agents.updateStatus(id, { status: "available" });
    }
  });
  afterAll(async () => {
    await server.kill();
    await drop();
  });
  return {
    port: () => Number(new URL(server.url).port),
    async killAndRestart(afterQueries) {
      if (afterQueries === undefined) await server.kill();
      // It may be gone before it can say that it has understood.
      else await server.order({ killAfter: afterQueries }).catch(() => undefined);
      await server.ended;
      await restart();
    },
    tokenOf,
    manager,
  };
}
