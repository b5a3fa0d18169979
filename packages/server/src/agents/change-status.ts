import type { WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import { updateAgent } from "../roster/index.ts";
import type { AgentTable } from "../storage/schema.ts";
import { publish } from "../webhooks/index.ts";

type Status = Pick<AgentTable, "availability" | "status_reason" | "return_time">;
type Cause = Schema<"AgentStatusChangedEvent">["data"]["cause"];

/** What an agent's status becomes, with what else changes in its row, and why. */
interface StatusChange extends Status, Partial<Pick<AgentTable, "present_until" | "returns_as">> {}

/**
 * Changes an agent's status, and tells of it unless it is what it was: not why, which is for the desk. The desk must be
 * locked.
 */
export async function changeStatus(
  ctx: WriteContext,
  before: AgentTable,
  change: StatusChange,
  cause: Cause,
): Promise<void> {
  if (isSame(before, change)) return await updateAgent(ctx, before.id, change);
  const sequence = before.event_sequence + 1;
  await updateAgent(ctx, before.id, { ...change, event_sequence: sequence });
  const data = {
    sequence,
    agent: { id: before.id, name: before.name, avatar_url: before.avatar_url },
    previous_status: before.availability,
    status: change.availability,
    cause,
    return_time: change.return_time,
  };
  await publish(ctx, { type: "agent", id: before.id }, { type: "support.agent_status_changed", data });
}

function isSame(before: Status, after: Status): boolean {
  return before.availability === after.availability && before.return_time === after.return_time;
}
