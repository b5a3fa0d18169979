export type { LogLevel } from "./configuration/settings.ts";
export { createLog, type ProgramLog } from "./log.ts";
export type { ShownMetrics } from "./metrics/answer-metrics.ts";
export { createMetrics, type Metrics } from "./metrics/metrics.ts";
export { type GuardedFetchOptions, guardedFetch } from "./outbound/guarded-fetch.ts";
export { type PostgresOptions, postgresDialect } from "./postgres.ts";
export { type RunningServer, type ServeOptions, serve } from "./serve.ts";
export { sqliteDialect } from "./sqlite.ts";
export { type StaffClaims, signStaffToken } from "./staff-token.ts";
