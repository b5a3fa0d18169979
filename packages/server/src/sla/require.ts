import type { Context } from "../context.ts";
import { SupportError } from "../errors.ts";
import { requireTeam } from "../roster/index.ts";
import type { SlaCalendarTable, SlaPolicyTable } from "../storage/schema.ts";
import { findCalendar } from "./calendar-store.ts";
import { findPolicy } from "./policy-store.ts";

/** The policy with the id; throws `sla_policy_not_found` when the tenant has none. */
export async function requirePolicy(ctx: Context, id: string): Promise<SlaPolicyTable> {
  const row = await findPolicy(ctx.db, ctx.tenant, id);
  if (row !== undefined) return row;
  throw new SupportError(
    "sla_policy_not_found",
    `There is no SLA policy "${id}". GET /sla/policies lists those there are.`,
  );
}

/** The calendar with the id; throws `calendar_not_found` when the tenant has none. */
export async function requireCalendar(ctx: Context, id: string): Promise<SlaCalendarTable> {
  const row = await findCalendar(ctx.db, ctx.tenant, id);
  if (row !== undefined) return row;
  throw new SupportError(
    "calendar_not_found",
    `There is no calendar "${id}". GET /sla/calendars lists those there are.`,
  );
}

/** Throws `calendar_not_found` or `team_not_found` when a policy names what the tenant does not have. */
export async function requireNamed(
  ctx: Context,
  policy: {
    readonly calendar_id?: string | null;
    readonly conditions?: { readonly team_ids?: readonly string[] };
  },
): Promise<void> {
  if (typeof policy.calendar_id === "string") await requireCalendar(ctx, policy.calendar_id);
  for (const team of new Set(policy.conditions?.team_ids)) await requireTeam(ctx, team);
}
