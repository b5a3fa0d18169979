import type { WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import { SupportError } from "../errors.ts";
import { fromJson } from "../storage/json.ts";
import { describe } from "./describe.ts";
import { loadForChange } from "./load.ts";
import { saveChange } from "./save.ts";
import { retarget, setTags } from "./steps.ts";

interface RemoveTag {
  readonly ticket_id: string;
  readonly tag: string;
}

/** Removes a tag. Throws `tag_not_found` when the ticket does not have it. */
export async function removeTag(ctx: WriteContext, input: RemoveTag): Promise<Schema<"Ticket">> {
  const draft = await loadForChange(ctx, input.ticket_id);
  const tags = fromJson<string[]>(draft.ticket.tags);
  if (!tags.includes(input.tag)) {
    throw new SupportError(
      "tag_not_found",
      `The ticket has no tag "${input.tag}". GET the ticket for those it has.`,
    );
  }
  setTags(
    draft,
    tags.filter((tag) => tag !== input.tag),
  );
  retarget(draft);
  return await describe(ctx, await saveChange(ctx, draft));
}
