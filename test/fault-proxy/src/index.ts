export type { ConnectionFaults, Direction, FaultPlan, Latency, Severing } from "./connection-faults.ts";
export { createFaultProxy, type FaultProxy, type FaultProxyOptions } from "./create-fault-proxy.ts";
export { createRandom, type Random } from "./random.ts";
export { type FaultOdds, type Range, randomFaults } from "./random-faults.ts";
export type { Tally } from "./tally.ts";
