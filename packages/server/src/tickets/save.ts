import type { WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import { markClocksMissed } from "../sla/index.ts";
import type { TicketTable } from "../storage/schema.ts";
import { type Publication, publishAll } from "../webhooks/index.ts";
import { eventsOf, type Told } from "./announce.ts";
import { count } from "./count.ts";
import { summarise, summariseOne } from "./describe.ts";
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

/** Stores nothing but the deadlines found missed, of many tickets as fast as of one. */
export async function saveMissed(ctx: WriteContext, drafts: readonly Draft[]): Promise<void> {
  const found = drafts.filter((draft) => draft.missed.length > 0);
  await markClocksMissed(
    ctx,
    "tickets",
    found.map(({ before: { id }, missed }) => ({ id, clocks: missed })),
  );
  const rows = found.map((draft) => placeEntries(ctx, draft));
  await insertHistory(ctx, { comments: [], notes: [], activities: rows.flatMap((row) => row.activities) });
  const tickets = found.map((draft) => next(ctx, draft, null));
  const summaryOf = await summarise(ctx, tickets);
  const publications: Publication[] = [];
  for (const [index, draft] of found.entries()) {
    const ticket = tickets[index] ?? draft.ticket;
    const stored = { summary: summaryOf(ticket), activities: [], told: null };
    publications.push(...eventsOf(draft, stored));
    await count(ctx, draft, ticket);
  }
  await publishAll(ctx, publications);
}

/** The ticket's row after the change. */
function next(ctx: WriteContext, { before, ticket, entries, missed }: Draft, told: Told | null): TicketTable {
  return {
    ...ticket,
    version: before.version + 1,
    last_seq: before.last_seq + entries.length,
    event_sequence: before.event_sequence + missed.length + (told === null ? 0 : 1),
    updated_at: ctx.now,
  };
}

async function store(
  ctx: WriteContext,
  draft: Draft,
  told: Told,
  write: typeof updateTicket,
): Promise<Saved> {
  const ticket = next(ctx, draft, told);
  const added = placeEntries(ctx, draft);
  await write(ctx, ticket);
  await insertHistory(ctx, added);
  const summary = await summariseOne(ctx, ticket);
  await publishAll(ctx, eventsOf(draft, { summary, activities: added.activities, told }));
  await count(ctx, draft, ticket);
  return { ticket, summary, added };
}
