export { agentToday } from "./agent-today.ts";
export type { Fact } from "./fact.ts";
export { foldFacts } from "./fold-facts.ts";
export { record, storeFacts } from "./record.ts";
