import type { WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import { customerAliases, forgetCustomer, lockedCustomer } from "../customers/index.ts";
import { SupportError } from "../errors.ts";
import type { CustomerTable } from "../storage/schema.ts";
import { requestScrub } from "../storage/scrub.ts";
import { eraseRows } from "./erase-store.ts";
import { openSessionsOf } from "./move-store.ts";
import { redact } from "./redact.ts";

import { countChange, eraseAnswers, eraseLooseExecutions, idsOf } from "./whose-store.ts";

/** Erases all that is known of a customer, and says of how much. */
export async function erase(ctx: WriteContext, id: string): Promise<Schema<"Erasure">> {
  const customer = await lockedCustomer(ctx, id);
  const open = await openSessionsOf(ctx, customer.id);
  if (open.length > 0) throw stillTalking();
  await requestScrub(ctx, ctx.now);
  return await eraseCustomer(ctx, customer);
}

/** Erases what is known of a customer who is in no open session and is locked, so that none begins. */
export async function eraseCustomer(
  ctx: WriteContext,
  customer: Pick<CustomerTable, "id">,
): Promise<Schema<"Erasure">> {
  const sessions = await idsOf(ctx, "sessions", customer.id);
  const tickets = await idsOf(ctx, "tickets", customer.id);
  for (const session of sessions) await eraseSession(ctx, session);
  for (const ticket of tickets) await eraseTicket(ctx, ticket);
  // What was told of it under an id that was merged into its own is about the same person.
  const ids = [customer.id, ...(await customerAliases(ctx, customer.id))];
  for (const id of ids) {
    await eraseRows(ctx, "customer", id, redact);
    await eraseLooseExecutions(ctx, id);
  }
  await eraseAnswers(ctx, new Set([...ids, ...sessions, ...tickets]));
  await forgetCustomer(ctx, customer.id);
  return { customer_id: customer.id, erased_at: ctx.now, sessions: sessions.length, tickets: tickets.length };
}

/** Erases what was said in a session that has ended, and what was noted of it. */
export async function eraseSession(ctx: WriteContext, id: string): Promise<void> {
  await countChange(ctx, "sessions", id);
  await eraseRows(ctx, "session", id, redact);
}

/** Erases what a ticket is about, and what was said and noted of it. */
export async function eraseTicket(ctx: WriteContext, id: string): Promise<void> {
  await countChange(ctx, "tickets", id);
  await eraseRows(ctx, "ticket", id, redact);
}

function stillTalking(): SupportError {
  return new SupportError(
    "customer_active",
    "The customer is in an open session. End it, then erase the customer.",
  );
}
