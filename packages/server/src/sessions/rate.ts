import { record } from "../analytics/index.ts";
import type { WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import { SupportError } from "../errors.ts";
import type { RequestOf } from "../generated/requests.ts";
import { publish } from "../webhooks/index.ts";
import { summariseForEvent } from "./describe.ts";
import { isEnded } from "./lifecycle.ts";
import { loadForChange } from "./load.ts";
import { placeOf } from "./place.ts";
import { save } from "./save.ts";

type RateSession = RequestOf<"rateSession">["body"] & { readonly session_id: string };

/** Rates an ended session, once. */
export async function rate(ctx: WriteContext, input: RateSession): Promise<Schema<"Rating">> {
  const session = await loadForChange(ctx, input.session_id);
  if (!isEnded(session.status)) {
    throw new SupportError("invalid_transition", "A session can be rated once it has ended. End it first.");
  }
  if (session.rated_at !== null) {
    throw new SupportError(
      "invalid_transition",
      "The session has its rating already. Keep it, or rate the next one.",
    );
  }
  const comment = input.comment ?? null;
  const sequence = session.event_sequence + 1;
  const rating = { score: input.score, comment, timestamp: ctx.now };
  const rated = await save(ctx, session, {
    rating_score: input.score,
    rating_comment: comment,
    rated_at: ctx.now,
    event_sequence: sequence,
  });
  const data = { sequence, session: await summariseForEvent(ctx, rated), rating };
  await publish(ctx, { type: "session", id: session.id }, { type: "support.session_rated", data });
  record(ctx, { ...placeOf(session), add: { ratings: 1, rating_sum: input.score } });
  return rating;
}
