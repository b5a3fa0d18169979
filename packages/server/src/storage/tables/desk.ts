import type { Owned } from "./owned.ts";

export interface DeskTable extends Owned {
  /** Grows with every change of an article. */
  article_revision: number;
}

export interface CounterTable extends Owned {
  name: string;
  value: number;
}

/** Keys that the desk signs with itself; `purpose` is the primary key. */
export interface SigningKeyTable {
  purpose: string;
  secret: string;
  created_at: string;
}

export interface IdempotencyKeyTable extends Owned {
  actor_id: string;
  key: string;
  operation: string;
  /** SHA-256 of the call that the key was first used with. */
  request_hash: string;
  /** The answer's JSON; empty when it was erased. */
  body: string;
  /** The ids that the call and its answer name, with spaces between them; null where nobody kept them. */
  subjects: string | null;
  created_at: string;
}

/** What was erased of a tenant and may still be in the file of the database. */
export interface ScrubTable extends Owned {
  requested_at: string;
  due_at: string;
}

/** For how many days a tenant keeps what, null for ever, and how far what is due was gone through. */
export interface RetentionRulesTable extends Owned {
  session_transcripts_days: number | null;
  closed_tickets_days: number | null;
  inactive_customers_days: number | null;
  /** The last one that was erased, as its time, a space and its id; empty before the first. */
  sessions_after: string;
  tickets_after: string;
  /** The last one that was looked at. */
  customers_after: string;
  customers_rest_until: string | null;
  created_at: string;
  updated_at: string;
}

/** What was done by those who run the desk, each entry sealed with the hash of the one before. */
export interface AuditEntryTable extends Owned {
  /** 1, 2, 3, ... in its tenant. */
  seq: number;
  actor_kind: "staff" | "system";
  actor_id: string | null;
  actor_tenant_id: string | null;
  actor_roles: string;
  operation: string;
  outcome: "done" | "refused";
  /** JSON of ids by their names. */
  targets: string;
  /** JSON of names. */
  fields: string;
  request_id: string | null;
  created_at: string;
  prev_hash: string;
  hash: string;
}

/** Where a tenant's audit log ends; `seq` is 0 before its first entry. */
export interface AuditHeadTable extends Owned {
  seq: number;
  hash: string;
}
