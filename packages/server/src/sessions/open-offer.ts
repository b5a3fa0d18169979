import type { Context, WriteContext } from "../context.ts";
import { SupportError } from "../errors.ts";
import type { SessionTable, TransferOfferTable } from "../storage/schema.ts";
import { askedBy, isOpenAt } from "./offer-answers.ts";
import { findOpenOffer, updateOffer } from "./offer-store.ts";

/** The offer of a session that can be answered now. Throws `offer_closed` when there is none. */
export async function requireOpenOffer(ctx: Context, session: SessionTable): Promise<TransferOfferTable> {
  const offer = await findOpenOffer(ctx, session.offer_id);
  if (offer !== undefined && isOpenAt(offer, ctx.now)) return offer;
  throw new SupportError(
    "offer_closed",
    "The session has no offer that is open: it was answered, taken back, or its time is over. Read the session again.",
  );
}

/** Throws `forbidden` for whom the offer does not ask. */
export function checkAsked(ctx: Context, offer: TransferOfferTable): void {
  if (askedBy(offer).some(({ agent_id }) => agent_id === ctx.actor.id)) return;
  throw new SupportError(
    "forbidden",
    "The session is offered to others. Ask whoever has it to transfer it to you.",
  );
}

/** Closes an open offer for good. The session's row is locked by whoever calls, so that it happens once. */
export async function closeOffer(
  ctx: WriteContext,
  offer: TransferOfferTable,
  end: Pick<TransferOfferTable, "state"> & Partial<Pick<TransferOfferTable, "accepted_by" | "agents">>,
): Promise<TransferOfferTable> {
  const changes = { ...end, closed_at: ctx.now };
  await updateOffer(ctx, offer.id, changes);
  return { ...offer, ...changes };
}

/** Takes back what is offered of a session that ends or goes elsewhere; answers the offer if there was one. */
export async function withdrawOffer(
  ctx: WriteContext,
  session: SessionTable,
): Promise<TransferOfferTable | undefined> {
  const offer = await findOpenOffer(ctx, session.offer_id);
  return offer === undefined ? undefined : await closeOffer(ctx, offer, { state: "cancelled" });
}
