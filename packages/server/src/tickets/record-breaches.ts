import type { Sweep, WriteContext } from "../context.ts";
import { sweepOverdue } from "../sla/index.ts";
import type { TicketTable } from "../storage/schema.ts";
import { startDraft } from "./draft.ts";
import { saveMissed } from "./save.ts";
import { loadService } from "./service.ts";
import { settle } from "./steps.ts";
import { lockTicket } from "./store.ts";

/** Records the deadlines that passed, whether or not anybody touched their tickets. */
export async function recordBreaches(sweep: Sweep): Promise<void> {
  await sweepOverdue(sweep, { table: "tickets", moment: "due", record, lock: lockTicket });
}

async function record(ctx: WriteContext, tickets: readonly TicketTable[]): Promise<void> {
  if (tickets.length === 0) return;
  const service = await loadService(ctx, []);
  const drafts = tickets.map((ticket) => startDraft(ticket, ctx.now, service));
  for (const draft of drafts) settle(draft);
  await saveMissed(ctx, drafts);
}
