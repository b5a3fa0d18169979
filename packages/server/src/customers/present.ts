import type { Schema } from "../contract.ts";
import { fromJson } from "../storage/json.ts";
import type { CustomerTable } from "../storage/schema.ts";

export function presentCustomer(row: CustomerTable): Schema<"Customer"> {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    metadata: fromJson(row.metadata),
    created_at: row.created_at,
    updated_at: row.updated_at,
    erased_at: row.erased_at,
  };
}

/** The customer as sessions and tickets show it; one that is not there any more has neither name nor e-mail. */
export function summariseCustomer(id: string, row: CustomerTable | undefined): Schema<"CustomerSummary"> {
  return { id, name: row?.name ?? null, email: row?.email ?? null };
}
