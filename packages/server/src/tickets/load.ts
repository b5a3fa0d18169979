import type { Context, WriteContext } from "../context.ts";
import { SupportError } from "../errors.ts";
import type { TicketTable } from "../storage/schema.ts";
import { type Draft, startDraft } from "./draft.ts";
import { checkOpen } from "./lifecycle.ts";
import { loadService } from "./service.ts";
import { settle } from "./steps.ts";
import { findTicket, lockTicket } from "./store.ts";

/** The ticket, for reading. Throws `ticket_not_found`. */
export async function requireTicket(ctx: Context, id: string): Promise<TicketTable> {
  return existing(await findTicket(ctx.db, ctx.tenant, id));
}

/** The ticket, locked. Throws `ticket_not_found` and `ticket_closed`. */
export async function requireOpenTicket(ctx: WriteContext, id: string): Promise<TicketTable> {
  const ticket = existing(await lockTicket(ctx, id));
  checkOpen(ticket.status);
  return ticket;
}

/**
 * The ticket, locked and ready to be changed, with the deadlines written down that passed before this call. Throws
 * `ticket_not_found`, `ticket_closed`, and `precondition_failed` when it is not of the version that `If-Match` names.
 *
 * @param assignee Who is to have it.
 */
export async function loadForChange(
  ctx: WriteContext,
  id: string,
  assignee: string | null = null,
): Promise<Draft> {
  const ticket = existing(await lockTicket(ctx, id));
  if (ctx.expectedVersion !== undefined && ctx.expectedVersion !== ticket.version) {
    throw new SupportError(
      "precondition_failed",
      `The ticket is at version ${ticket.version} by now. Read it again and repeat the change.`,
      { version: ticket.version },
    );
  }
  checkOpen(ticket.status);
  return await draftOf(ctx, ticket, assignee);
}

/** Like `loadForChange`, for what is to be written down whatever has become of the ticket. */
export async function loadForNote(ctx: WriteContext, id: string): Promise<Draft> {
  return await draftOf(ctx, existing(await lockTicket(ctx, id)));
}

async function draftOf(
  ctx: WriteContext,
  ticket: TicketTable,
  assignee: string | null = null,
): Promise<Draft> {
  const draft = startDraft(ticket, ctx.now, await loadService(ctx, [ticket.assigned_to, assignee]));
  settle(draft);
  return draft;
}

function existing(ticket: TicketTable | undefined): TicketTable {
  if (ticket !== undefined) return ticket;
  throw new SupportError("ticket_not_found", "There is no such ticket. GET /tickets lists those there are.");
}
