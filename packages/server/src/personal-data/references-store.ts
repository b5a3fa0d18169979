import type { Database } from "../storage/schema.ts";

type ColumnOf<T extends keyof Database> = keyof Database[T] & string;

/** A column that may hold a customer's id. */
interface Reference<T extends keyof Database> {
  readonly table: T;
  readonly column: ColumnOf<T>;
  /** The rows in which it does; all of them without it. */
  readonly when?: Partial<Database[T]>;
  /** What the rows belong to, and the column that says to which: what does not belong to the customer's is not looked at. */
  readonly within?: { readonly parent: "sessions" | "tickets"; readonly by: ColumnOf<T> };
}

type AnyReference = { readonly [T in keyof Database]: Reference<T> }[keyof Database];

const ofSession = { parent: "sessions", by: "session_id" } as const;
const ofTicket = { parent: "tickets", by: "ticket_id" } as const;

/** Every column that holds a customer's id, the parents' after those of what belongs to them. */
export const references: readonly AnyReference[] = [
  { table: "session_events", column: "sender_id", when: { sender: "customer" }, within: ofSession },
  {
    table: "session_reads",
    column: "participant_id",
    when: { participant_kind: "customer" },
    within: ofSession,
  },
  { table: "ticket_comments", column: "author_id", when: { author_type: "customer" }, within: ofTicket },
  { table: "ticket_activities", column: "actor_id", when: { actor_type: "customer" }, within: ofTicket },
  { table: "ledger_entries", column: "customer_id" },
  { table: "quick_action_executions", column: "customer_id" },
  { table: "sessions", column: "customer_id" },
  { table: "tickets", column: "customer_id" },
];
