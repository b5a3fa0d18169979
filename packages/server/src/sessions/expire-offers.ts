import type { Sweep, WriteContext } from "../context.ts";
import { lockDesk } from "../storage/desk-lock.ts";
import { fallBack } from "./fall-back.ts";
import { isOpenAt } from "./offer-answers.ts";
import { findOpenOffer, overdueOffers } from "./offer-store.ts";
import { lockSession } from "./store.ts";

const batch = 500;

/** Ends the offers that nobody has answered in time. */
export async function expireOffers(sweep: Sweep): Promise<void> {
  const overdue = await overdueOffers(sweep.db, sweep.now, batch);
  await sweep.each(overdue, (ctx, { session_id }) => expire(ctx, session_id));
}

async function expire(ctx: WriteContext, sessionId: string): Promise<void> {
  await lockDesk(ctx);
  const session = await lockSession(ctx, sessionId);
  const offer = await findOpenOffer(ctx, session?.offer_id ?? null);
  if (session === undefined || offer === undefined || isOpenAt(offer, ctx.now)) return;
  await fallBack(ctx, session, offer, "expired");
}
