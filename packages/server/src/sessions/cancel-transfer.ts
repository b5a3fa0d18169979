import type { Actor, WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import { SupportError } from "../errors.ts";
import { hasStanding } from "../roles.ts";
import { lockDesk } from "../storage/desk-lock.ts";
import type { TransferOfferTable } from "../storage/schema.ts";
import { describe } from "./describe.ts";
import { requireOpenSession } from "./load.ts";
import { closeOffer, requireOpenOffer } from "./open-offer.ts";
import { saveState } from "./save.ts";

/** Takes an offer back; the session stays where it is. */
export async function cancelTransfer(ctx: WriteContext, id: string): Promise<Schema<"Session">> {
  await lockDesk(ctx);
  const session = await requireOpenSession(ctx, id);
  const offer = await requireOpenOffer(ctx, session);
  checkWhose(ctx.actor, offer);
  const cancelled = await closeOffer(ctx, offer, { state: "cancelled" });
  return await describe(ctx, await saveState(ctx, session, {}, cancelled));
}

function checkWhose(actor: Actor, offer: TransferOfferTable): void {
  const isTheirs = actor.id === offer.actor_id || actor.id === offer.from_agent_id;
  if (isTheirs || (actor.kind === "staff" && hasStanding(actor.roles, "manager"))) return;
  throw new SupportError(
    "forbidden",
    "Only who made the offer, who has the session and managers can take it back. Ask one of them.",
  );
}
