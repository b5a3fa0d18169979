import type { WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import { SupportError } from "../errors.ts";
import type { RequestOf } from "../generated/requests.ts";
import { insertTeam, replaceMemberships, requireAgents } from "../roster/index.ts";
import { requireCalendar } from "../sla/index.ts";
import { describeTeam } from "./describe.ts";

/** Creates a team with its members. */
export async function createTeam(
  ctx: WriteContext,
  input: RequestOf<"createTeam">["body"],
): Promise<Schema<"Team">> {
  const members = input.member_ids ?? [];
  await requireAgents(ctx, members);
  if (input.calendar_id !== undefined) await requireCalendar(ctx, input.calendar_id);
  const row = {
    tenant_id: ctx.tenant,
    id: input.id ?? ctx.id("team"),
    name: input.name,
    description: input.description ?? null,
    escalation_levels: JSON.stringify(input.escalation_levels ?? []),
    calendar_id: input.calendar_id ?? null,
    created_at: ctx.now,
    updated_at: ctx.now,
  };
  if (!(await insertTeam(ctx.db, row))) {
    throw new SupportError(
      "already_exists",
      `There is a team "${row.id}" already. Change it with PUT instead.`,
    );
  }
  await replaceMemberships(ctx, { team_id: row.id }, members);
  return await describeTeam(ctx, row);
}
