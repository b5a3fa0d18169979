import { record } from "../analytics/index.ts";
import type { WriteContext } from "../context.ts";
import type { SessionTable, TransferOfferTable } from "../storage/schema.ts";
import { notIdle } from "./idle.ts";
import { placeOf } from "./place.ts";
import { saveState } from "./save.ts";

/** Gives a session to an agent who has just been claimed for it. */
export async function assign(
  ctx: WriteContext,
  session: SessionTable,
  agentId: string,
  changes: Partial<Pick<SessionTable, "team_id" | "transfer_count">> = {},
  offer?: TransferOfferTable,
): Promise<SessionTable> {
  const taken = {
    ...changes,
    ...notIdle,
    status: "active",
    agent_id: agentId,
    target_agent_id: null,
    queued_at: null,
    transferred_at: null,
    assigned_at: ctx.now,
  } as const;
  const assigned = await saveState(ctx, session, taken, offer);
  record(ctx, { ...placeOf(assigned), add: { sessions_assigned: 1 } });
  return assigned;
}
