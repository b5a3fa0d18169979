import { fromJson } from "../storage/json.ts";
import type { TransferOfferTable } from "../storage/schema.ts";

/** An agent whom an offer asks, and its answer if it is no. */
export interface Asked {
  readonly agent_id: string;
  readonly declined_at: string | null;
  readonly reason: string | null;
}

export function askedBy(offer: Pick<TransferOfferTable, "agents">): readonly Asked[] {
  return fromJson<Asked[]>(offer.agents);
}

/** Those who have declined. */
export function declinersOf(offer: Pick<TransferOfferTable, "agents">): readonly string[] {
  return askedBy(offer).flatMap(({ agent_id, declined_at }) => (declined_at === null ? [] : [agent_id]));
}

/** The answers after an agent has said no; the first no counts. */
export function withDecline(
  asked: readonly Asked[],
  agentId: string,
  no: Pick<Asked, "declined_at" | "reason">,
): readonly Asked[] {
  return asked.map((one) => (one.agent_id === agentId && one.declined_at === null ? { ...one, ...no } : one));
}

/** Whether it still can be accepted: an offer that has expired cannot, though no tick has closed it. */
export function isOpenAt(offer: Pick<TransferOfferTable, "state" | "expires_at">, now: string): boolean {
  return offer.state === "open" && now < offer.expires_at;
}
