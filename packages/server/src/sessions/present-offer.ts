import type { Schema } from "../contract.ts";
import type { TransferOfferTable } from "../storage/schema.ts";
import { askedBy } from "./offer-answers.ts";

export function presentOffer(row: TransferOfferTable): Schema<"TransferOffer"> {
  return {
    id: row.id,
    state: row.state,
    target_type: row.target_type,
    target_id: row.target_id,
    reason: row.reason,
    notes: row.notes,
    from_agent_id: row.from_agent_id,
    agents: [...askedBy(row)],
    fallback: row.fallback,
    accepted_by: row.accepted_by,
    created_at: row.created_at,
    expires_at: row.expires_at,
    closed_at: row.closed_at,
  };
}
