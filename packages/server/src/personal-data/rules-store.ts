import type { Database } from "../storage/schema.ts";
import { erased } from "./text-store.ts";

/** What personal data can be erased of. */
export type Subject = "session" | "ticket" | "customer";

type Table = keyof Database;
type ColumnOf<T extends Table> = keyof Database[T] & string;

/** How the rows of a table that belong to a subject are found. */
export interface Path<T extends Table> {
  /** The column that names the subject, or the row of another table that belongs to it. */
  readonly column: ColumnOf<T>;
  readonly of?: Table;
  readonly when?: Partial<Database[T]>;
}

/** What is erased of the rows of a table. */
export interface Rule<T extends Table> {
  readonly by: Readonly<Partial<Record<Subject, Path<T>>>>;
  readonly when?: Partial<Database[T]>;
  /** What stands in columns afterwards; one that is null stays so. */
  readonly values?: Partial<Database[T]>;
  /** Columns of JSON, of which stays what tells nothing of a person. */
  readonly json?: readonly ColumnOf<T>[];
}

const nothing: readonly never[] = [];
const ofSession = { session: { column: "session_id" } } as const;
const ofTicket = { ticket: { column: "ticket_id" } } as const;
const ofResource = {
  session: { column: "resource_id", when: { resource_type: "session" } },
  ticket: { column: "resource_id", when: { resource_type: "ticket" } },
  customer: { column: "resource_id", when: { resource_type: "customer" } },
} as const;

const ofDelivery = {
  session: { column: "delivery_id", of: "webhook_deliveries" },
  ticket: { column: "delivery_id", of: "webhook_deliveries" },
  customer: { column: "delivery_id", of: "webhook_deliveries" },
} as const;

/**
 * What each table holds of a person who asked, and how it is found. Whoever adds a table must say it here, and whoever adds a
 * column that takes what people say or what is said of them, too: `test/personal-data` looks for what was left behind.
 */
export const personalData: { readonly [T in Table]: readonly Rule<T>[] } = {
  customers: [{ by: { customer: { column: "id" } }, values: { name: null, email: null, metadata: "{}" } }],
  sessions: [
    {
      by: { session: { column: "id" } },
      values: { context: "{}", tags: "[]", language: null, resolution_notes: null, rating_comment: null },
      json: ["escalation"],
    },
  ],
  session_events: [
    {
      by: ofSession,
      when: { type: "message" },
      values: { content: erased, attachments: "[]", client_message_id: null },
    },
    { by: ofSession, when: { type: "session_updated" }, json: ["data"] },
  ],
  session_transfers: [{ by: ofSession, values: { reason: erased, notes: null } }],
  transfer_offers: [{ by: ofSession, values: { reason: erased, notes: null }, json: ["agents"] }],
  session_actions: [{ by: ofSession, values: { message: erased } }],
  tickets: [
    {
      by: { ticket: { column: "id" } },
      values: { subject: erased, description: erased, tags: "[]", attachments: "[]", related_order_id: null },
      json: ["escalation"],
    },
  ],
  ticket_comments: [{ by: ofTicket, values: { content: erased, attachments: "[]" } }],
  ticket_notes: [{ by: ofTicket, values: { content: erased } }],
  ticket_activities: (["subject_changed", "tags_changed", "action_executed"] as const).map((action) => ({
    by: ofTicket,
    when: { action },
    values: { old_value: null, new_value: null },
  })),
  quick_action_executions: [
    {
      by: { ...ofSession, ...ofTicket },
      // Without its context nothing can be asked again.
      values: { context: "{}", steps: "[]", result: null, message: erased, due_at: null },
    },
  ],
  ledger_entries: [
    {
      by: {
        ...ofSession,
        ticket: { column: "execution_id", of: "quick_action_executions" },
        customer: { column: "customer_id" },
      },
      values: { order_id: null, reason: null },
    },
  ],
  events: [{ by: ofResource, json: ["data"] }],
  webhook_deliveries: [{ by: ofResource }],
  // What a receiver answered may repeat what it was sent.
  webhook_attempts: [{ by: ofDelivery, values: { response_excerpt: null } }],
  // Ids, kinds, times and counts; what people at the desk are called; what they wrote for everybody.
  customer_aliases: nothing,
  session_reads: nothing,
  agents: nothing,
  teams: nothing,
  team_members: nothing,
  articles: nothing,
  desks: nothing,
  counters: nothing,
  sla_policies: nothing,
  sla_calendars: nothing,
  sla_recalculations: nothing,
  signing_keys: nothing,
  fresh_facts: nothing,
  figures: nothing,
  audit_entries: nothing,
  audit_heads: nothing,
  scrubs: nothing,
  webhooks: nothing,
  retention_rules: nothing,
  // The terms are made anew from what is left, and answers are found by whom they are about: see there.
  customer_terms: nothing,
  idempotency_keys: nothing,
};
