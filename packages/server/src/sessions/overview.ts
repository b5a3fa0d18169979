import type { Context } from "../context.ts";
import type { Schema } from "../contract.ts";
import { summarise } from "./describe.ts";
import { askedBy, isOpenAt } from "./offer-answers.ts";
import { openOffers } from "./offer-store.ts";
import { waitingSessions } from "./queue-store.ts";
import { findLatestSeqs, findSessions, openSessions } from "./store.ts";

/** The open sessions of the tenant, newest first, and whether there are more than `most`. */
export async function listOpen(
  ctx: Context,
  most: number,
): Promise<{ readonly sessions: Schema<"SessionSummary">[]; readonly hasMore: boolean }> {
  const rows = await openSessions(ctx.db, ctx.tenant, most + 1);
  const shown = rows.slice(0, most);
  return { sessions: shown.map(await summarise(ctx, shown)), hasMore: rows.length > most };
}

/** The sessions with these ids, as they are now. */
export async function summariesOf(ctx: Context, ids: readonly string[]): Promise<Schema<"SessionSummary">[]> {
  const rows = await findSessions(ctx.db, ctx.tenant, ids);
  return rows.map(await summarise(ctx, rows));
}

/** The sessions that an agent is offered and has not declined, the oldest offer first. */
export async function listOffered(ctx: Context, agentId: string): Promise<Schema<"SessionSummary">[]> {
  const offers = (await openOffers(ctx.db, ctx.tenant)).filter(
    (offer) =>
      isOpenAt(offer, ctx.now) &&
      askedBy(offer).some((one) => one.agent_id === agentId && one.declined_at === null),
  );
  const sessions = await summariesOf(
    ctx,
    offers.map(({ session_id }) => session_id),
  );
  const byId = new Map(sessions.map((session) => [session.session_id, session]));
  return offers.flatMap(({ session_id }) => byId.get(session_id) ?? []);
}

/** The `seq` of the latest durable event of each of the sessions. */
export async function latestSeqs(
  ctx: Context,
  ids: readonly string[],
): Promise<readonly { readonly id: string; readonly last_seq: number }[]> {
  return await findLatestSeqs(ctx.db, ctx.tenant, ids);
}

/** How many wait, and for how long the first of them has. */
export async function describeQueue(ctx: Context): Promise<Schema<"InboxQueue">> {
  const since = (await waitingSessions(ctx.db, ctx.tenant)).map((row) => row.queued_at ?? ctx.now).sort();
  const [first] = since;
  if (first === undefined) return { waiting: 0, longest_wait_seconds: null };
  const seconds = Math.floor((Date.parse(ctx.now) - Date.parse(first)) / 1000);
  return { waiting: since.length, longest_wait_seconds: Math.max(0, seconds) };
}
