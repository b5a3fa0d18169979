import type { Kysely } from "kysely";
import type { Database } from "../../src/storage/schema.ts";
import { type DeskState, deskState } from "../races/desk-state.ts";

const tables = [
  "session_events",
  "session_actions",
  "tickets",
  "ticket_comments",
  "ticket_notes",
  "ticket_activities",
  "quick_action_executions",
  "ledger_entries",
  "events",
  "idempotency_keys",
  "fresh_facts",
  "figures",
  "transfer_offers",
  "customers",
] as const satisfies readonly (keyof Database)[];

type Rows = { readonly [Table in (typeof tables)[number]]: readonly Database[Table][] };

/** Everything that is stored of one tenant. */
export interface Evidence extends Rows, DeskState {}

export async function readEvidence(db: Kysely<Database>, tenant: string): Promise<Evidence> {
  const state = await deskState(db, tenant);
  const read = async (table: (typeof tables)[number]) =>
    [table, await db.selectFrom(table).selectAll().where("tenant_id", "=", tenant).execute()] as const;
  const rows = Object.fromEntries(await Promise.all(tables.map(read)));
  return { ...state, ...(rows as unknown as Rows) };
}

/** The rows by the value of one of their columns. */
export function groupBy<Row extends object, Column extends keyof Row>(
  rows: readonly Row[],
  column: Column,
): Map<Row[Column], Row[]> {
  const groups = new Map<Row[Column], Row[]>();
  for (const row of rows) groups.set(row[column], [...(groups.get(row[column]) ?? []), row]);
  return groups;
}
