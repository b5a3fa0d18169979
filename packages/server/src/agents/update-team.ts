import type { WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import type { RequestOf } from "../generated/requests.ts";
import {
  replaceMemberships,
  requireAgents,
  requireTeam,
  updateTeam as updateTeamRow,
} from "../roster/index.ts";
import { drain } from "../sessions/index.ts";
import { requireCalendar } from "../sla/index.ts";
import { lockDesk } from "../storage/desk-lock.ts";
import type { TeamTable } from "../storage/schema.ts";
import { getTeam } from "./get-team.ts";

type UpdateTeam = RequestOf<"updateTeam">["body"] & { readonly team_id: string };

/** Changes a team. New members take what waits in its queue at once. */
export async function updateTeam(ctx: WriteContext, input: UpdateTeam): Promise<Schema<"Team">> {
  await lockDesk(ctx);
  const { id } = await requireTeam(ctx, input.team_id);
  await requireAgents(ctx, input.member_ids ?? []);
  if (typeof input.calendar_id === "string") await requireCalendar(ctx, input.calendar_id);
  await updateTeamRow(ctx, id, changesOf(input));
  if (input.member_ids !== undefined) await replaceMemberships(ctx, { team_id: id }, input.member_ids);
  for (const member of input.member_ids ?? []) await drain(ctx, member);
  return await getTeam(ctx, id);
}

function changesOf(input: UpdateTeam): Partial<TeamTable> {
  const { name, description, escalation_levels: levels, calendar_id } = input;
  return {
    ...(name === undefined ? {} : { name }),
    ...(description === undefined ? {} : { description }),
    ...(levels === undefined ? {} : { escalation_levels: JSON.stringify(levels) }),
    ...(calendar_id === undefined ? {} : { calendar_id }),
  };
}
