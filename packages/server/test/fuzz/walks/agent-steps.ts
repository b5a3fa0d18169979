import fc, { type Arbitrary } from "fast-check";
import type { AgentAvailability } from "../../../src/contract.ts";
import { agentIds, type Model } from "./model.ts";
import { drain, expireOffers, giveUpTransfers } from "./routing.ts";
import type { Step } from "./step.ts";

const agent = fc.constantFrom(...agentIds);

/** A call that changes an agent, who takes from the queue what it can then. */
function onAgent(id: string, address: string, body: object, change: (model: Model) => void): Step {
  return {
    name: `${id}${address} ${JSON.stringify(body)}`,
    isPossible: () => true,
    take: (_, { client }) => client.put(`/agents/${id}${address}`, body),
    predict: (model) => {
      change(model);
      drain(model, id);
      return "ok";
    },
  };
}

const availability = fc.constantFrom<AgentAvailability[]>(
  "available",
  "available",
  "away",
  "busy",
  "offline",
);
export const attend = fc.tuple(agent, availability).map(([id, status]) =>
  onAgent(id, "/status", { status }, ({ agents }) => {
    for (const one of agents) if (one.id === id) one.availability = status;
  }),
);

export const leave: Arbitrary<Step> = fc.constant({
  name: "everybody leaves",
  isPossible: () => true,
  take: async (_, { client }) => {
    for (const id of agentIds) await client.put(`/agents/${id}/status`, { status: "offline" });
    return null;
  },
  predict: ({ agents }) => {
    for (const one of agents) one.availability = "offline";
    return "ok";
  },
});

export const stretch = fc.tuple(agent, fc.nat(2)).map(([id, most]) =>
  onAgent(id, "", { max_sessions: most }, ({ agents }) => {
    for (const one of agents) if (one.id === id) one.most = most;
  }),
);

export const wait: Arbitrary<Step> = fc.constant({
  name: "wait five minutes",
  isPossible: () => true,
  take: async (model, { desk }) => {
    desk.advance({ minutes: 5 });
    model.now += 300;
    await desk.support.tick();
    return null;
  },
  predict: (model) => {
    expireOffers(model);
    giveUpTransfers(model);
    return "ok";
  },
});
