import type { WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import { answerClocks } from "../sla/index.ts";
import { authorOf, customerAuthor } from "./author.ts";
import { type Draft, type NewComment, step } from "./draft.ts";

/** What is said in a ticket, and by whom. */
export interface Said {
  readonly content: string;
  readonly public: boolean;
  readonly author_type: "agent" | "customer";
  readonly attachments?: readonly Schema<"Attachment">[];
}

/** Adds a comment. A public one of an agent is a reply, and the first one ends the response clock. */
export function comment(ctx: WriteContext, draft: Draft, said: Said): NewComment {
  const entry = commentOf(ctx, said, draft.ticket.customer_id);
  draft.entries.push(entry);
  const isReply = said.author_type === "agent" && said.public;
  if (isReply) step(draft, answerClocks(draft.ticket, draft.now), { action: "replied" });
  else step(draft, {}, { action: "commented" });
  return entry;
}

function commentOf(ctx: WriteContext, said: Said, customerId: string): NewComment {
  return {
    kind: "comment",
    id: ctx.id("comment"),
    ...(said.author_type === "customer" ? customerAuthor(customerId) : authorOf(ctx.actor)),
    content: said.content,
    public: said.public ? 1 : 0,
    attachments: JSON.stringify(said.attachments ?? []),
  };
}
