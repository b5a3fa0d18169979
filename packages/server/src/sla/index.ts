export { isDone, moveClocks, retargetClocks, startClocks } from "./clocks.ts";
export type { SlaTarget } from "./deadlines.ts";
export { type ClockName, type MissedDeadline, missedDeadlines } from "./missed.ts";
export { showSla } from "./show.ts";
