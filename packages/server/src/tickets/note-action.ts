import type { WriteContext } from "../context.ts";
import { step } from "./draft.ts";
import { loadForNote } from "./load.ts";
import { saveChange } from "./save.ts";

/** A quick action that was run for a ticket. */
export interface ExecutedAction {
  readonly action_id: string;
  readonly execution_id: string;
  readonly message: string;
  readonly success: boolean;
}

/**
 * Writes a quick action into the ticket's history, also when the ticket was closed while it was under way. Throws
 * `ticket_not_found`.
 */
export async function noteAction(ctx: WriteContext, ticketId: string, action: ExecutedAction): Promise<void> {
  const { action_id, execution_id, message, success } = action;
  const draft = await loadForNote(ctx, ticketId);
  step(draft, {}, { action: "action_executed", new_value: { action_id, execution_id, message, success } });
  await saveChange(ctx, draft);
}
