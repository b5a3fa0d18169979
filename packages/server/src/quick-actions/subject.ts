import type { WriteContext } from "../context.ts";
import { customerIdOf, requireCustomer } from "../customers/index.ts";
import { SupportError } from "../errors.ts";
import { requireOpenSession } from "../sessions/index.ts";
import { fromJson } from "../storage/json.ts";
import { requireOpenTicket } from "../tickets/index.ts";

/** What an action is run for: a session, a ticket, both of one customer, or neither. */
export interface Subject {
  readonly sessionId: string | null;
  readonly ticketId: string | null;
  readonly customerId: string | null;
  /** What the ticket and the session know already, which the call's context goes over. */
  readonly context: Readonly<Record<string, unknown>>;
}

interface Named {
  readonly session_id?: string;
  readonly ticket_id?: string;
}

/** Loads what the call names. An ended session and a closed ticket take no action. */
export async function loadSubject(ctx: WriteContext, named: Named): Promise<Subject> {
  const session = named.session_id === undefined ? null : await requireOpenSession(ctx, named.session_id);
  const ticket = named.ticket_id === undefined ? null : await requireOpenTicket(ctx, named.ticket_id);
  if (session !== null && ticket !== null && session.customer_id !== ticket.customer_id) {
    throw fault("/ticket_id", "The ticket is another customer's than the session.");
  }
  return {
    sessionId: session?.id ?? null,
    ticketId: ticket?.id ?? null,
    customerId: session?.customer_id ?? ticket?.customer_id ?? null,
    context: {
      ...(ticket?.related_order_id == null ? {} : { order_id: ticket.related_order_id }),
      ...(session === null ? {} : fromJson<Record<string, unknown>>(session.context)),
    },
  };
}

/** The context of an action: the call's over the session's, with the customer of the session or ticket. */
export async function mergedContext(
  ctx: WriteContext,
  subject: Subject,
  given: Readonly<Record<string, unknown>>,
): Promise<Readonly<Record<string, unknown>>> {
  const own = subject.customerId === null ? {} : { customer_id: subject.customerId };
  const merged: Readonly<Record<string, unknown>> = { ...subject.context, ...own, ...given };
  const { customer_id: customer } = merged;
  if (typeof customer !== "string") return merged;
  if (subject.customerId === null) await requireCustomer(ctx, customer);
  else if ((await customerIdOf(ctx, customer)) !== subject.customerId) {
    throw fault("/context/customer_id", "Leave it out, or send the customer of the session or ticket.");
  }
  return merged;
}

function fault(pointer: string, message: string): SupportError {
  return new SupportError("invalid_request", message, { errors: [{ pointer, message }] });
}
