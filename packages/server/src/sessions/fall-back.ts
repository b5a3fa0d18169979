import type { WriteContext } from "../context.ts";
import type { SessionTable, TransferOfferTable } from "../storage/schema.ts";
import { move } from "./move.ts";
import { noteTransfer } from "./note-transfer.ts";
import { declinersOf } from "./offer-answers.ts";
import { closeOffer } from "./open-offer.ts";
import { saveState } from "./save.ts";

/** Ends an offer that nobody has accepted: the session stays where it is, or goes to the queue that the offer names. */
export async function fallBack(
  ctx: WriteContext,
  session: SessionTable,
  offer: TransferOfferTable,
  state: "declined" | "expired",
): Promise<SessionTable> {
  const closed = await closeOffer(ctx, offer, { state, agents: offer.agents });
  if (offer.fallback === "keep") return await saveState(ctx, session, {}, closed);
  const isTeams = offer.target_type === "team";
  const target = { agentId: null, teamId: isTeams ? offer.target_id : session.team_id };
  const moved = await move(ctx, session, target, { offer: closed, last: declinersOf(offer) });
  if (isTeams) await noteTransfer(ctx, { before: session, after: moved }, offer);
  return moved;
}
