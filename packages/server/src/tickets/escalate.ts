import type { WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import type { RequestOf } from "../generated/requests.ts";
import { atLeastPriority } from "../sessions/index.ts";
import { fromOptionalJson } from "../storage/json.ts";
import { describe } from "./describe.ts";
import { step } from "./draft.ts";
import { loadForChange } from "./load.ts";
import { saveChange } from "./save.ts";
import { retarget, setPriority } from "./steps.ts";

type EscalateTicket = RequestOf<"escalateTicket">["body"] & { readonly ticket_id: string };

/** Escalates a ticket: records it and raises the priority to the urgency. Once per level. */
export async function escalate(ctx: WriteContext, input: EscalateTicket): Promise<Schema<"Ticket">> {
  const draft = await loadForChange(ctx, input.ticket_id);
  const present = fromOptionalJson<Schema<"Escalation">>(draft.ticket.escalation);
  if (present?.level === input.escalation_type) return await describe(ctx, draft.before);
  const escalation: Schema<"Escalation"> = {
    level: input.escalation_type,
    reason: input.reason,
    urgency: input.urgency ?? null,
    notes: input.notes ?? null,
    timestamp: ctx.now,
  };
  const activity = { action: "escalated", old_value: present?.level, new_value: escalation.level } as const;
  step(draft, { escalation: JSON.stringify(escalation) }, activity);
  setPriority(draft, atLeastPriority(draft.ticket.priority, input.urgency));
  retarget(draft);
  return await describe(ctx, await saveChange(ctx, draft, "support.escalation"));
}
