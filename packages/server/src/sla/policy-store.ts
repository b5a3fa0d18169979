import type { Kysely } from "kysely";
import type { WriteContext } from "../context.ts";
import { decodeCursor, defaultLimit, type PageRequest } from "../page.ts";
import { prepare } from "../storage/prepare.ts";
import { findRow, insertRow, updateRow } from "../storage/rows.ts";
import type { Database, SlaCalendarTable, SlaPolicyTable } from "../storage/schema.ts";

export async function findPolicy(
  db: Kysely<Database>,
  tenant: string,
  id: string,
): Promise<SlaPolicyTable | undefined> {
  return await findRow(db, "sla_policies", { tenant_id: tenant, id });
}

export async function insertPolicy(ctx: WriteContext, row: SlaPolicyTable): Promise<void> {
  await insertRow(ctx.db, "sla_policies", row);
}

export async function updatePolicy(
  ctx: WriteContext,
  id: string,
  changes: Partial<SlaPolicyTable>,
): Promise<void> {
  const key = { tenant_id: ctx.tenant, id };
  await updateRow(ctx.db, "sla_policies", key, { ...changes, updated_at: ctx.now });
}

/** The last one that a policy can have; those that share it are tried in the order in which they were made. */
const lastPosition = 1_000_000;

/** The position behind all others. */
export async function nextPosition(ctx: WriteContext): Promise<number> {
  const last = await ctx.db
    .selectFrom("sla_policies")
    .select("position")
    .where("tenant_id", "=", ctx.tenant)
    .orderBy("position", "desc")
    .limit(1)
    .executeTakeFirst();
  return last === undefined ? 0 : Math.min(last.position + 1, lastPosition);
}

/** One row more than the page holds, in the order in which the policies are tried. */
export async function listPolicies(
  db: Kysely<Database>,
  tenant: string,
  { limit, cursor }: PageRequest,
): Promise<readonly SlaPolicyTable[]> {
  const place = decodeCursor(cursor);
  const last = place === null ? undefined : await findPolicy(db, tenant, place.id);
  let query = db.selectFrom("sla_policies").selectAll().where("tenant_id", "=", tenant);
  if (last !== undefined) {
    const { position, created_at, id } = last;
    query = query.where(({ eb, refTuple, tuple }) =>
      eb(refTuple("position", "created_at", "id"), ">", tuple(position, created_at, id)),
    );
  }
  return await query
    .orderBy("position")
    .orderBy("created_at")
    .orderBy("id")
    .limit((limit ?? defaultLimit) + 1)
    .execute();
}

/** A policy, and the opening hours that it names; they are null when it names none. */
export type PolicyWithHours = Pick<
  SlaPolicyTable,
  "id" | "applies_to" | "conditions" | "targets" | "at_risk_minutes"
> & { [Name in "timezone" | "hours" | "holidays"]: SlaCalendarTable[Name] | null };

/** So many policies are tried; who has more has them for nothing. */
const mostTried = 200;

/** The policies that are tried, in that order. */
export const policiesInOrder = prepare<{ readonly tenant: string }, PolicyWithHours>((db, value) =>
  db
    .selectFrom("sla_policies as policy")
    .leftJoin("sla_calendars as calendar", (join) =>
      join
        .onRef("calendar.tenant_id", "=", "policy.tenant_id")
        .onRef("calendar.id", "=", "policy.calendar_id"),
    )
    .select(["policy.id", "policy.applies_to", "policy.conditions", "policy.targets"])
    .select(["policy.at_risk_minutes", "calendar.timezone", "calendar.hours", "calendar.holidays"])
    .where("policy.tenant_id", "=", value("tenant"))
    .where("policy.enabled", "=", 1)
    .orderBy("policy.position")
    .orderBy("policy.created_at")
    .orderBy("policy.id")
    .limit(mostTried),
);

/** The opening hours of these policies, of those that name any. */
export async function hoursOf(
  db: Kysely<Database>,
  tenant: string,
  policyIds: readonly string[],
): Promise<readonly (Pick<SlaCalendarTable, "timezone" | "hours" | "holidays"> & { policy_id: string })[]> {
  if (policyIds.length === 0) return [];
  return await db
    .selectFrom("sla_policies as policy")
    .innerJoin("sla_calendars as calendar", (join) =>
      join
        .onRef("calendar.tenant_id", "=", "policy.tenant_id")
        .onRef("calendar.id", "=", "policy.calendar_id"),
    )
    .select(["policy.id as policy_id", "calendar.timezone", "calendar.hours", "calendar.holidays"])
    .where("policy.tenant_id", "=", tenant)
    .where("policy.id", "in", [...new Set(policyIds)])
    .execute();
}
