import type { WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import { upsertCustomer } from "../customers/index.ts";
import { SupportError } from "../errors.ts";
import type { RequestOf } from "../generated/requests.ts";
import { requireAgent } from "../roster/index.ts";
import { requireSession } from "../sessions/index.ts";
import { startClocks } from "../sla/index.ts";
import type { TicketTable } from "../storage/schema.ts";
import { type Draft, startDraft, step, termsOf } from "./draft.ts";
import { presentTicket } from "./present.ts";
import { saveNew } from "./save.ts";
import { loadService, type Service } from "./service.ts";
import { assign } from "./steps.ts";
import { nextCount } from "./store.ts";

type CreateTicket = RequestOf<"createTicket">["body"];

/** Creates a ticket, and its customer when there is none with the id. */
export async function create(ctx: WriteContext, input: CreateTicket): Promise<Schema<"Ticket">> {
  const agent = input.assigned_to === undefined ? null : await requireAgent(ctx, input.assigned_to);
  const { id: customer_id } = await upsertCustomer(ctx, input.customer_id, input.customer);
  if (input.related_session_id !== undefined) await checkSession(ctx, input.related_session_id, customer_id);
  const service = await loadService(ctx, [input.assigned_to ?? null]);
  const draft = blankDraft(ctx, { ...input, customer_id }, await nextNumber(ctx), service);
  step(draft, {}, { action: "created" });
  if (agent !== null) assign(draft, agent);
  const { ticket, summary, added } = await saveNew(ctx, draft);
  return presentTicket(ticket, summary, added);
}

async function checkSession(ctx: WriteContext, id: string, customerId: string): Promise<void> {
  const session = await requireSession(ctx, id);
  if (session.customer_id === customerId) return;
  throw new SupportError("invalid_request", "The related session is another customer's.", {
    errors: [
      { pointer: "/related_session_id", message: "Send the id of a session of the ticket's customer." },
    ],
  });
}

/** `TKT-2026-0042`: counted per tenant and year of creation in UTC, with more digits past 9999. */
async function nextNumber(ctx: WriteContext): Promise<string> {
  const year = ctx.now.slice(0, 4);
  const count = await nextCount(ctx, `tickets:${year}`);
  return `TKT-${year}-${String(count).padStart(4, "0")}`;
}

function blankDraft(ctx: WriteContext, input: CreateTicket, number: string, service: Service): Draft {
  const { priority } = input;
  const [category, tags] = [input.category ?? null, JSON.stringify([...new Set(input.tags)])];
  const terms = termsOf(service, { priority, category, tags, assigned_to: input.assigned_to ?? null });
  const ticket: TicketTable = {
    tenant_id: ctx.tenant,
    id: ctx.id("ticket"),
    number,
    version: 0,
    last_seq: 0,
    event_sequence: 0,
    subject: input.subject,
    description: input.description,
    status: "new",
    priority,
    category,
    tags,
    attachments: JSON.stringify(input.attachments ?? []),
    customer_id: input.customer_id,
    assigned_to: null,
    related_order_id: input.related_order_id ?? null,
    related_session_id: input.related_session_id ?? null,
    escalation: null,
    solved_at: null,
    closed_at: null,
    ...startClocks(terms, ctx.now),
    created_at: ctx.now,
    updated_at: ctx.now,
  };
  return startDraft(ticket, ctx.now, service);
}
