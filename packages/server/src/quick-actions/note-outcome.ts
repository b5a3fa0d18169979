import type { WriteContext } from "../context.ts";
import { noteSessionAction } from "../sessions/index.ts";
import { noteAction as noteTicketAction } from "../tickets/index.ts";
import type { Execution } from "./execution.ts";

/** Writes the outcome into the history of the session and the ticket. */
export async function noteOutcome(ctx: WriteContext, row: Execution): Promise<void> {
  const { id, action_id, message } = row;
  const note = { execution_id: id, action_id, success: row.success === 1, message };
  if (row.session_id !== null) await noteSessionAction(ctx, row.session_id, note);
  if (row.ticket_id !== null) await noteTicketAction(ctx, row.ticket_id, note);
}
