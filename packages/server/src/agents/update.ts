import type { WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import type { RequestOf } from "../generated/requests.ts";
import { queueNotice } from "../notices.ts";
import { replaceMemberships, requireAgent, requireTeam, updateAgent } from "../roster/index.ts";
import { drain } from "../sessions/index.ts";
import { lockDesk } from "../storage/desk-lock.ts";
import type { AgentTable } from "../storage/schema.ts";
import { get } from "./get.ts";

type UpdateAgent = RequestOf<"updateAgent">["body"] & { readonly agent_id: string };

/** Changes an agent. What it may take thereby it takes from the queue at once. */
export async function update(ctx: WriteContext, input: UpdateAgent): Promise<Schema<"Agent">> {
  await lockDesk(ctx);
  const { id } = await requireAgent(ctx, input.agent_id);
  for (const team of input.team_ids ?? []) await requireTeam(ctx, team);
  await updateAgent(ctx, id, changesOf(input));
  if (input.team_ids !== undefined) await replaceMemberships(ctx, { agent_id: id }, input.team_ids);
  await drain(ctx, id);
  ctx.notices.push(queueNotice(ctx));
  return await get(ctx, id);
}

function changesOf(input: UpdateAgent): Partial<AgentTable> {
  return {
    ...(input.name === undefined ? {} : { name: input.name }),
    ...(input.email === undefined ? {} : { email: input.email }),
    ...(input.avatar_url === undefined ? {} : { avatar_url: input.avatar_url }),
    ...(input.skills === undefined ? {} : { skills: JSON.stringify(input.skills) }),
    ...(input.languages === undefined ? {} : { languages: JSON.stringify(input.languages) }),
    ...(input.max_sessions === undefined ? {} : { max_sessions: input.max_sessions }),
  };
}
