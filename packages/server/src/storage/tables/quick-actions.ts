import type { Flag, Owned } from "./owned.ts";

export interface QuickActionExecutionTable extends Owned {
  id: string;
  action_id: string;
  session_id: string | null;
  ticket_id: string | null;
  /** The customer of the session or ticket; null when it was run for neither. */
  customer_id: string | null;
  actor_id: string | null;
  context: string;
  /** Grows with every change. */
  version: number;
  status: "pending" | "succeeded" | "failed" | "unknown";
  /** How far each step is, as JSON; empty for what is done within the transaction. */
  steps: string;
  /** How often the desk has begun to ask the back-end. */
  attempts: number;
  /** When somebody is to look after it: it was left behind, or its outcome is not known. Null when there is nothing to do. */
  due_at: string | null;
  /** The idempotency key that waits for the outcome, and whose it is. */
  awaited_actor_id: string | null;
  awaited_key: string | null;
  success: Flag;
  code: string | null;
  result: string | null;
  message: string;
  created_at: string;
  updated_at: string;
  settled_at: string | null;
}

/** What the built-in back-end of the quick actions has done. */
export interface LedgerEntryTable extends Owned {
  id: string;
  kind: "refund" | "resend" | "credit";
  execution_id: string;
  session_id: string | null;
  customer_id: string | null;
  order_id: string | null;
  amount: number | null;
  currency: string | null;
  reason: string | null;
  status: string;
  created_at: string;
}
