import type { Actor } from "../context.ts";
import type { Schema } from "../contract.ts";
import type { SessionTable, TransferOfferTable } from "../storage/schema.ts";

type Change = Schema<"SessionChange">;
type Step = Pick<Change, "action" | "old_value" | "new_value">;

/** What of a session's row a change may be told of. */
type Row = Pick<
  SessionTable,
  "status" | "agent_id" | "target_agent_id" | "team_id" | "transfer_count" | "offer_id"
>;

/** A session before and after a change, and the offer that the change is about. */
interface Changed {
  readonly before: Row;
  readonly after: Row;
  readonly offer: Pick<TransferOfferTable, "id" | "state"> | undefined;
}

/** What a change of a session was, step by step. */
export function changesOf(
  { actor, now }: { readonly actor: Actor; readonly now: string },
  changed: Changed,
): Change[] {
  const by = authorOf(actor);
  return [...offerSteps(changed), ...transferSteps(changed), ...stateSteps(changed)].map((step) => ({
    ...step,
    actor: by,
    timestamp: now,
  }));
}

function offerSteps({ before, after, offer }: Changed): readonly Step[] {
  if (offer === undefined) return [];
  const isNew = after.offer_id !== before.offer_id;
  // One that stays open has been declined by somebody who is not the last to answer.
  const action = offer.state === "open" ? (isNew ? "offered" : "declined") : offer.state;
  return [{ action: `transfer_${action}`, old_value: null, new_value: offer.id }];
}

function transferSteps({ before, after }: Changed): readonly Step[] {
  if (after.transfer_count === before.transfer_count) return [];
  return [{ action: "transferred", old_value: placeOf(before), new_value: placeOf(after) }];
}

/** Who has a session or is to get it, and in whose queue it is. */
function placeOf(row: Row): { readonly agent_id: string | null; readonly team_id: string | null } {
  return { agent_id: row.agent_id ?? row.target_agent_id, team_id: row.team_id };
}

function stateSteps({ before, after }: Changed): readonly Step[] {
  const assigned = after.agent_id === null ? "unassigned" : "assigned";
  return [
    step("team_changed", before.team_id, after.team_id),
    step(assigned, before.agent_id, after.agent_id),
    step("status_changed", before.status, after.status),
  ].flat();
}

function step(action: Step["action"], before: string | null, after: string | null): readonly Step[] {
  return before === after ? [] : [{ action, old_value: before, new_value: after }];
}

function authorOf(actor: Actor): Change["actor"] {
  if (actor.kind === "staff") return { type: "agent", id: actor.id, name: actor.name };
  return { type: actor.kind, id: actor.id, name: null };
}
