import type { Schema } from "../contract.ts";
import type { SessionReadTable } from "../storage/schema.ts";

/** A receipt; a customer's name is that of the session's customer. */
export function presentRead(
  row: SessionReadTable,
  customer: Schema<"CustomerSummary">,
): Schema<"ReadReceipt"> {
  const isCustomer = row.participant_kind === "customer";
  return {
    participant: {
      kind: row.participant_kind,
      id: row.participant_id,
      name: isCustomer ? customer.name : row.participant_name,
    },
    seq: row.seq,
    timestamp: row.read_at,
  };
}
