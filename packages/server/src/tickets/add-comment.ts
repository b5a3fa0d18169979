import type { WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import { summaries } from "../customers/index.ts";
import { SupportError } from "../errors.ts";
import type { RequestOf } from "../generated/requests.ts";
import { comment } from "./comment.ts";
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
  const added = comment(ctx, draft, input);
  setStatus(draft, statusAfterComment(draft.ticket.status, input));
  const ticket = await saveChange(ctx, draft);
  const place = { tenant_id: ctx.tenant, ticket_id: ticket.id, seq: ticket.last_seq, created_at: ctx.now };
  const customerOf = await summaries(ctx, [ticket.customer_id]);
  return presentComment({ ...added, ...place }, customerOf(ticket.customer_id));
}

function hiddenFromItsAuthor(): SupportError {
  return new SupportError("invalid_request", "What the customer said cannot be hidden from the customer.", {
    errors: [
      { pointer: "/public", message: "Leave it out or send true; use a note for what only agents may see." },
    ],
  });
}
