import type { Schema } from "../contract.ts";
import { fromJson } from "../storage/json.ts";
import type { SessionEventTable } from "../storage/schema.ts";
import { presentMessage } from "./present.ts";
import type { StoredState } from "./save.ts";

/** Who is shown an event: what is for agents only is left out for the customer. */
export type Viewer = "customer" | "staff";

export function presentEvent(row: SessionEventTable, viewer: Viewer): Schema<"SessionEvent"> {
  if (row.type === "message") return { type: "message", seq: row.seq, message: presentMessage(row) };
  const { status, assigned_agent, team_id, priority, escalation, offer = null } = storedState(row);
  return {
    type: "session_updated",
    seq: row.seq,
    timestamp: row.created_at,
    status,
    assigned_agent,
    team_id,
    priority,
    ...(viewer === "customer" ? {} : { escalation, offer }),
  };
}

/** The state that a `session_updated` tells of. */
export function storedState(row: SessionEventTable): StoredState {
  return fromJson<StoredState>(row.data ?? "{}");
}
