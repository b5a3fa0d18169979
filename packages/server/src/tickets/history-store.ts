import type { Kysely } from "kysely";
import type { WriteContext } from "../context.ts";
import { readTogether } from "../read-together.ts";
import { prepare } from "../storage/prepare.ts";
import { insertRows } from "../storage/rows.ts";
import type {
  Database,
  TicketActivityTable,
  TicketCommentTable,
  TicketNoteTable,
} from "../storage/schema.ts";

/** Which part of which ticket's history: the entries up to the one that the ticket's row knows as its latest. */
export interface HistoryOf {
  readonly tenant_id: string;
  readonly id: string;
  readonly last_seq: number;
}

/** Rows to be added, of each kind in order. */
export interface HistoryRows {
  readonly comments: readonly TicketCommentTable[];
  readonly notes: readonly TicketNoteTable[];
  readonly activities: readonly TicketActivityTable[];
}

export async function insertHistory(ctx: WriteContext, rows: HistoryRows): Promise<void> {
  await insertRows(ctx.db, "ticket_comments", rows.comments);
  await insertRows(ctx.db, "ticket_notes", rows.notes);
  await insertRows(ctx.db, "ticket_activities", rows.activities);
}

/** The history, of each kind oldest first. */
export async function readHistory(db: Kysely<Database>, ticket: HistoryOf): Promise<HistoryRows> {
  const part = { tenant: ticket.tenant_id, ticket: ticket.id, seq: ticket.last_seq };
  const [comments, notes, activities] = await readTogether(db, [
    () => listComments(db, part),
    () => listNotes(db, part),
    () => listActivities(db, part),
  ]);
  return { comments, notes, activities };
}

type Part = { readonly tenant: string; readonly ticket: string; readonly seq: number };

const listComments = prepare<Part, TicketCommentTable>((db, value) =>
  db
    .selectFrom("ticket_comments")
    .selectAll()
    .where("tenant_id", "=", value("tenant"))
    .where("ticket_id", "=", value("ticket"))
    .where("seq", "<=", value("seq"))
    .orderBy("seq"),
);

const listNotes = prepare<Part, TicketNoteTable>((db, value) =>
  db
    .selectFrom("ticket_notes")
    .selectAll()
    .where("tenant_id", "=", value("tenant"))
    .where("ticket_id", "=", value("ticket"))
    .where("seq", "<=", value("seq"))
    .orderBy("seq"),
);

const listActivities = prepare<Part, TicketActivityTable>((db, value) =>
  db
    .selectFrom("ticket_activities")
    .selectAll()
    .where("tenant_id", "=", value("tenant"))
    .where("ticket_id", "=", value("ticket"))
    .where("seq", "<=", value("seq"))
    .orderBy("seq"),
);

/** Whether the ticket was solved at any time within this part of its history. */
export async function wasSolved(db: Kysely<Database>, ticket: HistoryOf): Promise<boolean> {
  const row = await db
    .selectFrom("ticket_activities")
    .select("seq")
    .where("tenant_id", "=", ticket.tenant_id)
    .where("ticket_id", "=", ticket.id)
    .where("seq", "<=", ticket.last_seq)
    .where("action", "=", "status_changed")
    .where("new_value", "=", JSON.stringify("solved"))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
