import type { WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import type { TicketTable } from "../storage/schema.ts";
import { announce, type Told } from "./announce.ts";
import { count } from "./count.ts";
import { summariseOne } from "./describe.ts";
import { type Draft, isChanged } from "./draft.ts";
import { type HistoryRows, insertHistory } from "./history-store.ts";
import { placeEntries } from "./place-entries.ts";
import { insertTicket, updateTicket } from "./store.ts";

/** A ticket as it was stored, how lists and events show it, and what was added to its history. */
interface Saved {
  readonly ticket: TicketTable;
  readonly summary: Schema<"TicketSummary">;
  readonly added: HistoryRows;
}

/** Stores a new ticket. */
export async function saveNew(ctx: WriteContext, draft: Draft): Promise<Saved> {
  return await store(ctx, draft, "support.ticket_created", insertTicket);
}

/** Stores a change as one version, and answers the ticket after it; a draft that changes nothing stores nothing. */
export async function saveChange(
  ctx: WriteContext,
  draft: Draft,
  told: Told = "support.ticket_updated",
): Promise<TicketTable> {
  if (!isChanged(draft)) return draft.before;
  const { ticket } = await store(ctx, draft, told, updateTicket);
  return ticket;
}

/** Stores nothing but the deadlines found missed. */
export async function saveMissed(ctx: WriteContext, draft: Draft): Promise<void> {
  if (draft.missed.length > 0) await store(ctx, draft, null, updateTicket);
}

async function store(
  ctx: WriteContext,
  draft: Draft,
  told: Told | null,
  write: typeof updateTicket,
): Promise<Saved> {
  const { before } = draft;
  const ticket = {
    ...draft.ticket,
    version: before.version + 1,
    last_seq: before.last_seq + draft.entries.length,
    event_sequence: before.event_sequence + draft.missed.length + (told === null ? 0 : 1),
    updated_at: ctx.now,
  };
  const added = placeEntries(ctx, draft);
  await write(ctx, ticket);
  await insertHistory(ctx, added);
  const summary = await summariseOne(ctx, ticket);
  await announce(ctx, draft, { summary, activities: added.activities, told });
  await count(ctx, draft, ticket);
  return { ticket, summary, added };
}
