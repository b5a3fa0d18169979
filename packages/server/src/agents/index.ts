export { returnAgents } from "./return-agents.ts";
