import type { WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import type { RequestOf } from "../generated/requests.ts";
import { lockDesk } from "../storage/desk-lock.ts";
import { describe } from "./describe.ts";
import { fallBack } from "./fall-back.ts";
import { requireOpenSession } from "./load.ts";
import { askedBy, withDecline } from "./offer-answers.ts";
import { updateOffer } from "./offer-store.ts";
import { checkAsked, requireOpenOffer } from "./open-offer.ts";
import { saveState } from "./save.ts";

type DeclineTransfer = RequestOf<"declineTransfer">["body"] & { readonly session_id: string };

/** Notes that an agent does not take what it is offered; the last no ends the offer. */
export async function declineTransfer(ctx: WriteContext, input: DeclineTransfer): Promise<Schema<"Session">> {
  await lockDesk(ctx);
  const session = await requireOpenSession(ctx, input.session_id);
  const offer = await requireOpenOffer(ctx, session);
  checkAsked(ctx, offer);
  const before = askedBy(offer);
  const isRepeated = before.some((one) => one.agent_id === ctx.actor.id && one.declined_at !== null);
  if (isRepeated) return await describe(ctx, session);
  const no = { declined_at: ctx.now, reason: input.reason ?? null };
  const asked = withDecline(before, ctx.actor.id ?? "", no);
  const answered = { ...offer, agents: JSON.stringify(asked) };
  if (asked.every(({ declined_at }) => declined_at !== null)) {
    return await describe(ctx, await fallBack(ctx, session, answered, "declined"));
  }
  await updateOffer(ctx, offer.id, { agents: answered.agents });
  return await describe(ctx, await saveState(ctx, session, {}, answered));
}
