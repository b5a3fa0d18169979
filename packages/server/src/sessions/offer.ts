import type { WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import { SupportError } from "../errors.ts";
import { candidateOf, canServe, onlineMembers, requireAgent } from "../roster/index.ts";
import { fromJson } from "../storage/json.ts";
import type { SessionTable } from "../storage/schema.ts";
import { heldBy } from "./move.ts";
import type { Asked } from "./offer-answers.ts";
import { findOpenOffer, insertOffer } from "./offer-store.ts";
import { saveState } from "./save.ts";

type Offer = Omit<Schema<"TransferSession">, "offer"> & {
  readonly offer: NonNullable<Schema<"TransferSession">["offer"]>;
};

/** Offers a session that an agent has to another one, or to everybody of a team at once. */
export async function offer(ctx: WriteContext, session: SessionTable, input: Offer): Promise<SessionTable> {
  const holder = heldBy(session);
  if (holder === null) {
    throw new SupportError(
      "invalid_transition",
      "Nobody has the session, so nobody can offer it. Transfer it without an offer.",
    );
  }
  if ((await findOpenOffer(ctx, session.offer_id)) !== undefined) {
    throw new SupportError(
      "already_offered",
      "The session is offered already. Wait for the answer, or take that offer back first.",
    );
  }
  const asked = await whomToAsk(ctx, session, input);
  const seconds = input.offer.expires_in_seconds ?? ctx.settings.offerTimeoutSeconds;
  const row = {
    tenant_id: ctx.tenant,
    id: ctx.id("offer"),
    session_id: session.id,
    state: "open",
    target_type: input.target_type,
    target_id: input.target_id,
    reason: input.reason,
    notes: input.notes ?? null,
    from_agent_id: holder,
    agents: JSON.stringify(asked),
    fallback: input.offer.fallback ?? "keep",
    accepted_by: null,
    actor_id: ctx.actor.id,
    created_at: ctx.now,
    expires_at: new Date(Date.parse(ctx.now) + seconds * 1000).toISOString(),
    closed_at: null,
  } as const;
  await insertOffer(ctx, row);
  return await saveState(ctx, session, { offer_id: row.id }, row);
}

async function whomToAsk(
  ctx: WriteContext,
  session: SessionTable,
  target: Pick<Offer, "target_type" | "target_id">,
): Promise<readonly Asked[]> {
  const ids =
    target.target_type === "team"
      ? await ableMembers(ctx, session, target.target_id)
      : [await requireAgent(ctx, target.target_id)]
          .filter(({ availability }) => availability !== "offline")
          .map(({ id }) => id);
  if (ids.length > 0) return ids.map((agent_id) => ({ agent_id, declined_at: null, reason: null }));
  throw new SupportError(
    "no_agents_available",
    "Nobody is there who could accept. Choose another target, or transfer the session without an offer.",
  );
}

async function ableMembers(ctx: WriteContext, session: SessionTable, team: string): Promise<string[]> {
  const demand = { skills: fromJson<string[]>(session.skills), language: session.language };
  const members = (await onlineMembers(ctx, team)).map(candidateOf);
  return members.filter((one) => one.id !== session.agent_id && canServe(one, demand)).map(({ id }) => id);
}
