import type { StaffActor, WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import { SupportError } from "../errors.ts";
import type { RequestOf } from "../generated/requests.ts";
import { queueNotice } from "../notices.ts";
import { hasStanding } from "../roles.ts";
import { insertAgent, requireAgent } from "../roster/index.ts";
import { drain } from "../sessions/index.ts";
import { lockDesk } from "../storage/desk-lock.ts";
import type { AgentTable } from "../storage/schema.ts";
import { changeStatus } from "./change-status.ts";
import { getStatus } from "./get-status.ts";
import { newAgent } from "./new-agent.ts";

type UpdateStatus = RequestOf<"updateAgentStatus">["body"] & { readonly agent_id: string };

/** Sets an agent's status. Agents set their own, which creates them at first sight; managers set anyone's. */
export async function updateStatus(ctx: WriteContext, input: UpdateStatus): Promise<Schema<"AgentStatus">> {
  const { actor } = ctx;
  if (actor.kind !== "staff")
    throw new SupportError("forbidden", "Only staff have a status. Use a staff token.");
  const returnTime = returnTimeOf(input);
  await lockDesk(ctx);
  const agent = await findWhose(ctx, actor, input.agent_id);
  const status = {
    availability: input.status,
    status_reason: input.reason ?? null,
    return_time: returnTime,
    returns_as: null,
  };
  await changeStatus(ctx, agent, status, "by_hand");
  await drain(ctx, input.agent_id);
  ctx.notices.push(queueNotice(ctx));
  return await getStatus(ctx, input.agent_id);
}

/** In UTC. */
function returnTimeOf({ return_time: asked, status }: UpdateStatus): string | null {
  if (asked === undefined) return null;
  if (status !== "away") {
    throw refused("A return time goes with the status away only.", "Leave it out, or send the status away.");
  }
  const time = new Date(asked).toISOString();
  // At either end of the calendar the offset can lead to a year that RFC 3339 has no spelling for.
  if (/^\d{4}-/.test(time)) return time;
  throw refused("In UTC the return time is outside of the years 0000 to 9999.", "Send a time between them.");
}

function refused(detail: string, message: string): SupportError {
  return new SupportError("invalid_request", detail, { errors: [{ pointer: "/return_time", message }] });
}

async function findWhose(ctx: WriteContext, actor: StaffActor, agentId: string): Promise<AgentTable> {
  if (actor.id === agentId) {
    await insertAgent(ctx.db, { ...newAgent(ctx, { id: actor.id, name: actor.name }), email: actor.email });
  } else if (!hasStanding(actor.roles, "manager")) {
    throw new SupportError("forbidden", "Agents set their own status only. Ask a manager to set another's.");
  }
  return await requireAgent(ctx, agentId);
}
