import type { WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import type { RequestOf } from "../generated/requests.ts";
import { agentNames, requireAgent } from "../roster/index.ts";
import { comment } from "./comment.ts";
import { describe } from "./describe.ts";
import type { Draft } from "./draft.ts";
import { statusAfterComment } from "./lifecycle.ts";
import { loadForChange } from "./load.ts";
import { saveChange } from "./save.ts";
import {
  assign,
  retarget,
  setCategory,
  setPriority,
  setStatus,
  setSubject,
  setTags,
  unassign,
} from "./steps.ts";

type UpdateTicket = RequestOf<"updateTicket">["body"] & { readonly ticket_id: string };

/**
 * Changes the given fields as one version. The status comes last: an assignment may open the ticket first, new terms
 * count for the clocks that are running until then, and so does a reply. Naming the status that the ticket has asks for
 * nothing.
 */
export async function update(ctx: WriteContext, input: UpdateTicket): Promise<Schema<"Ticket">> {
  const draft = await loadForChange(ctx, input.ticket_id, input.assigned_to);
  if (input.subject !== undefined) setSubject(draft, input.subject);
  if (input.category !== undefined) setCategory(draft, input.category);
  if (input.tags !== undefined) setTags(draft, input.tags);
  if (input.assigned_to !== undefined) await reassign(ctx, draft, input.assigned_to);
  if (input.priority !== undefined) setPriority(draft, input.priority);
  retarget(draft);
  const to = input.status === draft.before.status ? undefined : input.status;
  if (input.comment !== undefined) {
    const said = { ...input.comment, author_type: "agent" } as const;
    comment(ctx, draft, said);
    if (to === undefined) setStatus(draft, statusAfterComment(draft.ticket.status, said));
  }
  if (to !== undefined) setStatus(draft, to);
  return await describe(ctx, await saveChange(ctx, draft));
}

async function reassign(ctx: WriteContext, draft: Draft, to: string | null): Promise<void> {
  const { assigned_to: from } = draft.before;
  if (to === from) return;
  if (to !== null) {
    assign(draft, await requireAgent(ctx, to));
    return;
  }
  const nameOf = await agentNames(ctx, [from]);
  const agent = nameOf(from);
  if (agent !== null) unassign(draft, agent);
}
