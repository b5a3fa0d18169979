import type { WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import { SupportError } from "../errors.ts";
import type { RequestOf } from "../generated/requests.ts";
import { fromJson } from "../storage/json.ts";
import { describe } from "./describe.ts";
import { loadForChange } from "./load.ts";
import { saveChange } from "./save.ts";
import { retarget, setTags } from "./steps.ts";

type AddTags = RequestOf<"addTicketTags">["body"] & { readonly ticket_id: string };

/** As many as the `Tags` of the contract may be. */
const most = 50;

/** Adds the tags that the ticket does not have yet, after those it has. */
export async function addTags(ctx: WriteContext, input: AddTags): Promise<Schema<"Ticket">> {
  const draft = await loadForChange(ctx, input.ticket_id);
  const tags = new Set([...fromJson<string[]>(draft.ticket.tags), ...input.tags]);
  if (tags.size > most) throw tooMany(tags.size);
  setTags(draft, [...tags]);
  retarget(draft);
  return await describe(ctx, await saveChange(ctx, draft));
}

function tooMany(count: number): SupportError {
  return new SupportError("invalid_request", `The ticket would have ${count} tags; ${most} is the most.`, {
    errors: [{ pointer: "/tags", message: "Send fewer, or remove some of the ticket's tags first." }],
  });
}
