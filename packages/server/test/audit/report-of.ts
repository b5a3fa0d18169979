import type { AuditHead, AuditReport } from "../../src/audit/index.ts";
import type { Desk } from "../support/desk.ts";

/** What is found of the tenant's chain. */
export async function reportOf(
  desk: Desk,
  tenant: string,
  noted: readonly AuditHead[] = [],
): Promise<AuditReport | undefined> {
  for await (const report of desk.support.verifyAudit(noted)) if (report.tenant === tenant) return report;
  return undefined;
}
