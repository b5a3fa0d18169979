export type { Act } from "./act.ts";
export { append as appendAudit } from "./append.ts";
export { type AuditHead, type AuditReport, verify as verifyAudit } from "./verify.ts";
