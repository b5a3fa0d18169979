import type { WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import { summaries } from "../customers/index.ts";
import { SupportError } from "../errors.ts";
import type { RequestOf } from "../generated/requests.ts";
import { authorOf, customerAuthor } from "./author.ts";
import { type Draft, type NewComment, step } from "./draft.ts";
import { statusAfterComment } from "./lifecycle.ts";
import { loadForChange } from "./load.ts";
import { presentComment } from "./present.ts";
import { saveChange } from "./save.ts";
import { setStatus } from "./steps.ts";

type AddComment = RequestOf<"addComment">["body"] & { readonly ticket_id: string };

/** Adds a comment of the caller, or one that the customer made elsewhere, and takes the step that it means. */
export async function addComment(ctx: WriteContext, input: AddComment): Promise<Schema<"Comment">> {
  if (input.author_type === "customer" && !input.public) throw hiddenFromItsAuthor();
  const draft = await loadForChange(ctx, input.ticket_id);
  const comment = commentOf(ctx, input, draft.ticket.customer_id);
  draft.entries.push(comment);
  noteComment(draft, input);
  setStatus(draft, statusAfterComment(draft.ticket.status, input));
  const ticket = await saveChange(ctx, draft);
  const place = { tenant_id: ctx.tenant, ticket_id: ticket.id, seq: ticket.last_seq, created_at: ctx.now };
  const customerOf = await summaries(ctx, [ticket.customer_id]);
  return presentComment({ ...comment, ...place }, customerOf(ticket.customer_id));
}

function commentOf(ctx: WriteContext, input: AddComment, customerId: string): NewComment {
  return {
    kind: "comment",
    id: ctx.id("comment"),
    ...(input.author_type === "customer" ? customerAuthor(customerId) : authorOf(ctx.actor)),
    content: input.content,
    public: input.public ? 1 : 0,
    attachments: JSON.stringify(input.attachments ?? []),
  };
}

/** A public comment of an agent is a reply, and the first one ends the response clock. */
function noteComment(draft: Draft, input: AddComment): void {
  if (input.author_type === "customer" || !input.public) {
    step(draft, {}, { action: "commented" });
    return;
  }
  step(draft, { first_response_at: draft.ticket.first_response_at ?? draft.now }, { action: "replied" });
}

function hiddenFromItsAuthor(): SupportError {
  return new SupportError("invalid_request", "What the customer said cannot be hidden from the customer.", {
    errors: [
      { pointer: "/public", message: "Leave it out or send true; use a note for what only agents may see." },
    ],
  });
}
