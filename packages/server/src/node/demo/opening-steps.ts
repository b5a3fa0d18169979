import type { Dataset } from "./dataset.ts";
import type { DemoDesk } from "./demo-desk.ts";
import { minute, type Step } from "./step.ts";

const manager = "agent_001";

/** How the desk came to be: teams, agents who all go online, and customers, a moment apart. */
export function openingSteps(desk: DemoDesk, data: Dataset, opened: number): readonly Step[] {
  const calls = [
    ...data.teams.map(teamCall),
    ...data.agents.map(agentCall),
    ...data.customers.map(customerCall),
  ];
  const founding = calls.map(([method, path, body], index) => ({
    at: opened + index,
    run: async () => {
      await desk.call(await desk.tokenOf(manager), method, path, body);
    },
  }));
  const online = data.agents.map((agent) => statusStep(desk, opened + minute, agent.id, "available"));
  return [...founding, ...online];
}

/** What the agents are doing now. */
export function presenceSteps(desk: DemoDesk, data: Dataset, at: number): readonly Step[] {
  return data.agents
    .filter((agent) => agent.status !== "available")
    .map((agent) => statusStep(desk, at, agent.id, agent.status));
}

function statusStep(desk: DemoDesk, at: number, agentId: string, status: string): Step {
  return {
    at,
    run: async () => {
      const reason = status === "away" ? { reason: "break" } : {};
      await desk.call(await desk.tokenOf(agentId), "PUT", `/agents/${agentId}/status`, { status, ...reason });
    },
  };
}

type PlannedCall = readonly [method: string, path: string, body: unknown];

function teamCall({ key, name, description }: Dataset["teams"][number]): PlannedCall {
  return ["POST", "/teams", { id: key, name, description }];
}

function agentCall({ status: _, teams, ...agent }: Dataset["agents"][number]): PlannedCall {
  return ["POST", "/agents", { ...agent, team_ids: teams }];
}

function customerCall({ id, ...details }: Dataset["customers"][number]): PlannedCall {
  return ["PUT", `/customers/${id}`, details];
}
