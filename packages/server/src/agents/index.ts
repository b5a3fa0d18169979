export { arrive, missAgents, prolong } from "./presence.ts";
export { returnAgents } from "./return-agents.ts";
