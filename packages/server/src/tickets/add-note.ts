import type { WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import type { RequestOf } from "../generated/requests.ts";
import { requireAgents } from "../roster/index.ts";
import { type NewNote, step } from "./draft.ts";
import { loadForChange } from "./load.ts";
import { presentNote } from "./present.ts";
import { saveChange } from "./save.ts";

type AddNote = RequestOf<"addNote">["body"] & { readonly ticket_id: string };

/** Adds a note that only agents see. */
export async function addNote(ctx: WriteContext, input: AddNote): Promise<Schema<"Note">> {
  const draft = await loadForChange(ctx, input.ticket_id);
  const mentioned = [...new Set(input.mention_agent_ids)];
  await requireAgents(ctx, mentioned);
  const note = noteOf(ctx, input.content, mentioned);
  draft.entries.push(note);
  step(draft, {}, { action: "noted" });
  const ticket = await saveChange(ctx, draft);
  const place = { tenant_id: ctx.tenant, ticket_id: ticket.id, seq: ticket.last_seq, created_at: ctx.now };
  return presentNote({ ...note, ...place });
}

function noteOf(ctx: WriteContext, content: string, mentioned: readonly string[]): NewNote {
  return {
    kind: "note",
    id: ctx.id("note"),
    author_id: ctx.actor.id,
    author_name: ctx.actor.kind === "staff" ? ctx.actor.name : null,
    content,
    mention_agent_ids: JSON.stringify(mentioned),
  };
}
