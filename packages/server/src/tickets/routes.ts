import type { OperationHandlers } from "../http/operation.ts";
import { addComment } from "./add-comment.ts";
import { addNote } from "./add-note.ts";
import { addTags } from "./add-tags.ts";
import { create } from "./create.ts";
import { escalate } from "./escalate.ts";
import { get } from "./get.ts";
import { getSla } from "./get-sla.ts";
import { list } from "./list.ts";
import { removeTag } from "./remove-tag.ts";
import { update } from "./update.ts";

export const ticketRoutes = {
  listTickets: (ctx, { query }) => list(ctx, query),
  createTicket: (ctx, { body }) => create(ctx, body),
  getTicket: (ctx, { path }) => get(ctx, path.ticket_id),
  getTicketSla: (ctx, { path }) => getSla(ctx, path.ticket_id),
  updateTicket: (ctx, { path, body }) => update(ctx, { ...path, ...body }),
  addTicketTags: (ctx, { path, body }) => addTags(ctx, { ...path, ...body }),
  removeTicketTag: (ctx, { path }) => removeTag(ctx, path),
  addComment: (ctx, { path, body }) => addComment(ctx, { ...path, ...body }),
  addNote: (ctx, { path, body }) => addNote(ctx, { ...path, ...body }),
  escalateTicket: (ctx, { path, body }) => escalate(ctx, { ...path, ...body }),
} satisfies Partial<OperationHandlers>;
