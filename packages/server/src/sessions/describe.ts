import type { Context } from "../context.ts";
import type { Schema } from "../contract.ts";
import { summaries } from "../customers/index.ts";
import { readTogether } from "../read-together.ts";
import { agentNames } from "../roster/index.ts";
import { isMoving, loadOpenTimes } from "../sla/index.ts";
import { fromJson } from "../storage/json.ts";
import type { SessionTable } from "../storage/schema.ts";
import { asDesk } from "./as-desk.ts";
import { hasClocks } from "./clocks.ts";
import { latestMessages, listActions, listTransfers } from "./history-store.ts";
import { findOffers, listOffers } from "./offer-store.ts";
import { presentAction, presentMessage, presentSummary, presentTransfer } from "./present.ts";
import { presentOffer } from "./present-offer.ts";
import { presentRead } from "./present-read.ts";
import { queuePlaces } from "./queue.ts";
import { listReads } from "./read-store.ts";
import { standingOf } from "./standing.ts";

const shownMessages = 50;

/** The sessions as lists and events show them. */
export async function summarise(
  ctx: Context,
  rows: readonly SessionTable[],
): Promise<(row: SessionTable) => Schema<"SessionSummary">> {
  const customers = rows.map((row) => row.customer_id);
  const agents = rows.map((row) => row.agent_id);
  const moving = rows.filter((row) => hasClocks(row) && isMoving(row, standingOf(row.status)));
  const policies = moving.map((row) => row.sla_policy_id);
  const [customerOf, agentOf, offerOf, openTimeOf] = await readTogether(ctx.db, [
    () => summaries(ctx, customers),
    () => agentNames(ctx, agents),
    () => openOffersOf(ctx, rows),
    () => loadOpenTimes(ctx, policies),
  ]);
  const placeOf = queuePlaces(ctx);
  const places = new Map<string, Awaited<ReturnType<typeof placeOf>>>();
  for (const row of rows) places.set(row.id, await placeOf(row));
  return (row) =>
    presentSummary(ctx, row, {
      customer: customerOf(row.customer_id),
      agent: agentOf(row.agent_id),
      offer: offerOf(row),
      openTime: openTimeOf(row.sla_policy_id),
      place: places.get(row.id) ?? { queue_position: 0, estimated_wait_minutes: null },
    });
}

/** Looks up the open offers of many sessions at once. */
async function openOffersOf(
  ctx: Context,
  rows: readonly SessionTable[],
): Promise<(row: SessionTable) => Schema<"TransferOffer"> | null> {
  const ids = rows.flatMap(({ offer_id }) => offer_id ?? []);
  const open = (await findOffers(ctx, ids)).filter(({ state }) => state === "open");
  const shown = new Map(open.map((offer) => [offer.session_id, presentOffer(offer)]));
  return (row) => shown.get(row.id) ?? null;
}

/**
 * The sessions as events tell of them, whoever does what they tell of. An event may be passed on to anybody, so what is for
 * agents only stays out.
 */
export async function summariseForEvents(
  ctx: Context,
  rows: readonly SessionTable[],
): Promise<(row: SessionTable) => Schema<"SessionSummary">> {
  const summaryOf = await summarise(asDesk(ctx), rows);
  return (row) => {
    const { resolution_notes: _, offer: __, ...summary } = summaryOf(row);
    return summary;
  };
}

async function summariseOne(ctx: Context, row: SessionTable): Promise<Schema<"SessionSummary">> {
  return (await summarise(ctx, [row]))(row);
}

export async function summariseForEvent(ctx: Context, row: SessionTable): Promise<Schema<"SessionSummary">> {
  return (await summariseForEvents(ctx, [row]))(row);
}

/** The session with its latest messages and, for staff, its context and history. */
export async function describe(ctx: Context, row: SessionTable): Promise<Schema<"Session">> {
  const own = whose(ctx, row);
  const [latest, summary, reads, staffOnly] = await readTogether(ctx.db, [
    () => latestMessages(ctx.db, { ...own, count: shownMessages + 1 }),
    () => summariseOne(ctx, row),
    () => listReads(ctx.db, own),
    () => (ctx.actor.kind === "customer" ? Promise.resolve({}) : staffView(ctx, row)),
  ]);
  return {
    ...summary,
    reads: reads.map((read) => presentRead(read, summary.customer)),
    messages: latest.slice(0, shownMessages).toReversed().map(presentMessage),
    has_more_messages: latest.length > shownMessages,
    ...staffOnly,
  };
}

/** How far each participant has read. */
export async function readsOf(
  ctx: Context,
  row: SessionTable,
  customer: Schema<"CustomerSummary">,
): Promise<Schema<"ReadReceipt">[]> {
  return (await listReads(ctx.db, whose(ctx, row))).map((read) => presentRead(read, customer));
}

function whose(ctx: Context, row: SessionTable): { readonly tenant: string; readonly session: string } {
  return { tenant: ctx.tenant, session: row.id };
}

async function staffView(ctx: Context, row: SessionTable): Promise<Partial<Schema<"Session">>> {
  const own = whose(ctx, row);
  const [transfers, actions, offers] = await readTogether(ctx.db, [
    () => listTransfers(ctx.db, own),
    () => listActions(ctx.db, own),
    () => (row.offer_id === null ? Promise.resolve([]) : listOffers(ctx.db, own)),
  ]);
  return {
    context: fromJson(row.context),
    transfers: transfers.map(presentTransfer),
    offers: offers.map(presentOffer),
    actions: actions.map(presentAction),
  };
}
