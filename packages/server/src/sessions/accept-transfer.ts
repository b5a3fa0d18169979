import type { WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import { SupportError } from "../errors.ts";
import { claimOwnSlot, releaseSlot } from "../roster/index.ts";
import { lockDesk } from "../storage/desk-lock.ts";
import { assign } from "./assign.ts";
import { describe } from "./describe.ts";
import { drain } from "./drain.ts";
import { requireOpenSession } from "./load.ts";
import { countReceived } from "./move.ts";
import { noteTransfer } from "./note-transfer.ts";
import { checkAsked, closeOffer, requireOpenOffer } from "./open-offer.ts";

/** Gives a session to the agent who accepts its offer; who had it takes the next one from the queue. */
export async function acceptTransfer(ctx: WriteContext, id: string): Promise<Schema<"Session">> {
  await lockDesk(ctx);
  const session = await requireOpenSession(ctx, id);
  const offer = await requireOpenOffer(ctx, session);
  checkAsked(ctx, offer);
  const taker = ctx.actor.id ?? "";
  if (!(await claimOwnSlot(ctx, taker))) {
    throw new SupportError(
      "agent_at_capacity",
      "You have as many sessions as you may. End one, or have your limit raised, and accept again.",
    );
  }
  await releaseSlot(ctx, offer.from_agent_id);
  const accepted = await closeOffer(ctx, offer, { state: "accepted", accepted_by: taker });
  const team_id = offer.target_type === "team" ? offer.target_id : null;
  countReceived(ctx, session, team_id);
  const taken = await assign(
    ctx,
    session,
    taker,
    { team_id, transfer_count: session.transfer_count + 1 },
    accepted,
  );
  await noteTransfer(ctx, { before: session, after: taken }, offer);
  await drain(ctx, offer.from_agent_id);
  return await describe(ctx, taken);
}
