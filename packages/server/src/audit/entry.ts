import type { Schema } from "../contract.ts";
import { sha256Of } from "../sha256.ts";
import { fromJson } from "../storage/json.ts";
import type { AuditEntryTable } from "../storage/schema.ts";
import { canonicalJson } from "./canonical-json.ts";

type Entry = Schema<"AuditEntry">;

/** What stands for the hash of the entry before the first. */
export const noHash = "0".repeat(64);

export function presentEntry(row: AuditEntryTable): Entry {
  return {
    seq: row.seq,
    tenant_id: row.tenant_id,
    timestamp: row.created_at,
    actor: {
      kind: row.actor_kind,
      id: row.actor_id,
      tenant_id: row.actor_tenant_id,
      roles: fromJson(row.actor_roles),
    },
    operation: row.operation,
    outcome: row.outcome,
    targets: fromJson(row.targets),
    fields: fromJson(row.fields),
    request_id: row.request_id,
    prev_hash: row.prev_hash,
    hash: row.hash,
  };
}

/** The hash that an entry must have. Throws SyntaxError when a list or a map of it is none. */
export function hashOf(row: AuditEntryTable): string {
  const { hash: _, ...entry } = presentEntry(row);
  return sha256Of(canonicalJson(entry));
}
