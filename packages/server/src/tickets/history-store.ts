import type { Kysely } from "kysely";
import type { WriteContext } from "../context.ts";
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
  if (rows.comments.length > 0)
    await ctx.db
      .insertInto("ticket_comments")
      .values([...rows.comments])
      .execute();
  if (rows.notes.length > 0)
    await ctx.db
      .insertInto("ticket_notes")
      .values([...rows.notes])
      .execute();
  if (rows.activities.length > 0) {
    await ctx.db
      .insertInto("ticket_activities")
      .values([...rows.activities])
      .execute();
  }
}

/** The history, of each kind oldest first. */
export async function readHistory(db: Kysely<Database>, ticket: HistoryOf): Promise<HistoryRows> {
  return {
    comments: await listComments(db, ticket),
    notes: await listNotes(db, ticket),
    activities: await listActivities(db, ticket),
  };
}

async function listComments(db: Kysely<Database>, ticket: HistoryOf): Promise<readonly TicketCommentTable[]> {
  return await db
    .selectFrom("ticket_comments")
    .selectAll()
    .where("tenant_id", "=", ticket.tenant_id)
    .where("ticket_id", "=", ticket.id)
    .where("seq", "<=", ticket.last_seq)
    .orderBy("seq")
    .execute();
}

async function listNotes(db: Kysely<Database>, ticket: HistoryOf): Promise<readonly TicketNoteTable[]> {
  return await db
    .selectFrom("ticket_notes")
    .selectAll()
    .where("tenant_id", "=", ticket.tenant_id)
    .where("ticket_id", "=", ticket.id)
    .where("seq", "<=", ticket.last_seq)
    .orderBy("seq")
    .execute();
}

async function listActivities(
  db: Kysely<Database>,
  ticket: HistoryOf,
): Promise<readonly TicketActivityTable[]> {
  return await db
    .selectFrom("ticket_activities")
    .selectAll()
    .where("tenant_id", "=", ticket.tenant_id)
    .where("ticket_id", "=", ticket.id)
    .where("seq", "<=", ticket.last_seq)
    .orderBy("seq")
    .execute();
}

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
