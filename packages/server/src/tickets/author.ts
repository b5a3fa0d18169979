import type { Actor } from "../context.ts";

/** Who wrote an entry of the history, as its columns say. */
export interface Author {
  readonly author_type: "agent" | "customer" | "system";
  readonly author_id: string | null;
  readonly author_name: string | null;
}

/** The desk itself. */
export const desk: Author = { author_type: "system", author_id: null, author_name: null };

/** A customer's name is looked up when it is shown: it changes, and may have to be forgotten. */
export function customerAuthor(id: string): Author {
  return { author_type: "customer", author_id: id, author_name: null };
}

export function authorOf(actor: Actor): Author {
  if (actor.kind === "system") return desk;
  if (actor.kind === "customer") return customerAuthor(actor.id);
  return { author_type: "agent", author_id: actor.id, author_name: actor.name };
}
