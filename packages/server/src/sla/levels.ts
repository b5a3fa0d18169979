import type { Context } from "../context.ts";
import { fromJson } from "../storage/json.ts";
import { alwaysOpen, type OpenTime, openTimeOf } from "./clocks/open-time.ts";
import type { Policy, ServiceLevels } from "./clocks/terms.ts";
import { hoursOf, type PolicyWithHours, policiesInOrder } from "./policy-store.ts";

/** What the tenant promises to whom. */
export async function loadLevels(ctx: Context): Promise<ServiceLevels> {
  const rows = await policiesInOrder(ctx.db, { tenant: ctx.tenant });
  return { policies: rows.map(policyOf), defaults: ctx.settings.slaTargets };
}

function policyOf(row: PolicyWithHours): Policy {
  return {
    id: row.id,
    appliesTo: fromJson(row.applies_to),
    conditions: fromJson(row.conditions),
    targets: fromJson(row.targets),
    atRisk: fromJson(row.at_risk_minutes),
    openTime: openTimeIn(row),
  };
}

type Hours = Pick<PolicyWithHours, "timezone" | "hours" | "holidays">;

/** The time that counts by a row's opening hours; all time when it has none. */
export function openTimeIn({ timezone, hours, holidays }: Hours): OpenTime {
  if (timezone === null || hours === null || holidays === null) return alwaysOpen;
  return openTimeOf({ timezone, hours: fromJson(hours), holidays: fromJson(holidays) });
}

/** The time that counts by each of these policies; all time by what is not a policy. */
export async function loadOpenTimes(
  ctx: Context,
  policyIds: readonly (string | null)[],
): Promise<(policyId: string | null) => OpenTime> {
  const ids = policyIds.filter((id) => id !== null);
  const rows = await hoursOf(ctx.db, ctx.tenant, ids);
  const openTimes = new Map(rows.map((row) => [row.policy_id, openTimeIn(row)]));
  return (id) => (id === null ? undefined : openTimes.get(id)) ?? alwaysOpen;
}
