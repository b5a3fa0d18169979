import type {
  CreateTicketParams,
  ListSessionsParams,
  StartedSession,
  StartSessionParams,
  Ticket,
} from "@olympus-support/sdk";
import type { Scene } from "./scene.ts";

/** A team with an agent at work, apart from everybody else at the target. */
export interface Desk {
  readonly team: string;
  readonly agent: string;
}

interface AgentParams {
  readonly teams?: readonly string[];
  readonly max_sessions?: number;
  readonly skills?: string[];
  readonly status?: "available" | "busy" | "away" | "offline";
}

/** An agent, available unless said otherwise, who goes home when the case is over. */
export async function hire(scene: Scene, params: AgentParams = {}): Promise<string> {
  const { teams = [], max_sessions = 50, skills = [], status = "available" } = params;
  const { client } = scene;
  const id = scene.fresh("agent");
  await client.agents.create({ id, name: `Agent ${id}`, team_ids: [...teams], max_sessions, skills });
  if (status !== "offline") await client.agents.updateStatus(id, { status });
  scene.tidy(() => client.agents.updateStatus(id, { status: "offline" }));
  scene.tidy(() => endAll(scene, { agent_id: id }));
  return id;
}

async function endAll({ client }: Scene, whose: ListSessionsParams): Promise<void> {
  const { data } = await client.sessions.list({ ...whose, limit: 200 });
  for (const { session_id, ended_at } of data) {
    if (ended_at === null) await client.sessions.end(session_id, { resolution: "conformance" });
  }
}

export async function newTeam(scene: Scene, escalation_levels: string[] = []): Promise<string> {
  const id = scene.fresh("team");
  await scene.client.teams.create({ id, name: `Team ${id}`, escalation_levels });
  scene.tidy(() => endAll(scene, { team_id: id }));
  return id;
}

export async function openDesk(scene: Scene, params: AgentParams = {}): Promise<Desk> {
  const team = await newTeam(scene);
  return { team, agent: await hire(scene, { ...params, teams: [team] }) };
}

/** A session with an agent of its own, or at the desk of a team that is given. */
export async function startSession(
  scene: Scene,
  params: Partial<StartSessionParams> = {},
): Promise<StartedSession> {
  const team_id = params.team_id ?? (await openDesk(scene)).team;
  return await scene.client.sessions.start({
    customer_id: scene.fresh("customer"),
    channel: "chat",
    ...params,
    team_id,
  });
}

export async function endedSession(scene: Scene): Promise<StartedSession> {
  const started = await startSession(scene);
  await scene.client.sessions.end(started.session_id, { resolution: "resolved" });
  return started;
}

export async function newTicket(scene: Scene, params: Partial<CreateTicketParams> = {}): Promise<Ticket> {
  return await scene.client.tickets.create({
    subject: "Missing item",
    description: "The side salad was not there.",
    customer_id: scene.fresh("customer"),
    tags: ["late"],
    ...params,
  });
}

export async function closedTicket(scene: Scene): Promise<Ticket> {
  const { id } = await newTicket(scene);
  return await scene.client.tickets.update(id, { status: "closed" });
}
