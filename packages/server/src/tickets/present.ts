import type { Schema } from "../contract.ts";
import { type OpenTime, showSla } from "../sla/index.ts";
import { fromJson, fromOptionalJson } from "../storage/json.ts";
import type {
  TicketActivityTable,
  TicketCommentTable,
  TicketNoteTable,
  TicketTable,
} from "../storage/schema.ts";
import type { HistoryRows } from "./history-store.ts";
import { standingOf } from "./standing.ts";
import type { TicketSummaryRow } from "./store.ts";

/** What a ticket's row refers to, and the moment at which it is shown. */
export interface TicketSurroundings {
  readonly customer: Schema<"CustomerSummary">;
  readonly assignee: Schema<"TicketAssignee"> | null;
  readonly openTime: OpenTime;
  readonly now: string;
}

export function presentSummary(
  row: TicketSummaryRow,
  { customer, assignee, openTime, now }: TicketSurroundings,
): Schema<"TicketSummary"> {
  return {
    id: row.id,
    number: row.number,
    subject: row.subject,
    status: row.status,
    priority: row.priority,
    category: row.category,
    tags: fromJson(row.tags),
    customer,
    assigned_to: assignee === null ? null : { id: assignee.id, name: assignee.name },
    escalation: fromOptionalJson(row.escalation),
    created_at: row.created_at,
    updated_at: row.updated_at,
    first_response_at: row.first_response_at,
    solved_at: row.solved_at,
    closed_at: row.closed_at,
    sla: showSla(row, standingOf(row.status), openTime, now),
    version: row.version,
  };
}

/** A customer is shown by the name that it has now. */
export function presentComment(
  row: TicketCommentTable,
  customer: Schema<"CustomerSummary">,
): Schema<"Comment"> {
  const name = row.author_type === "customer" ? customer.name : row.author_name;
  return {
    id: row.id,
    author: { type: row.author_type, id: row.author_id, name },
    content: row.content,
    public: row.public === 1,
    attachments: fromJson(row.attachments),
    timestamp: row.created_at,
  };
}

export function presentNote(row: TicketNoteTable): Schema<"Note"> {
  return {
    id: row.id,
    author: { type: row.author_id === null ? "system" : "agent", id: row.author_id, name: row.author_name },
    content: row.content,
    mention_agent_ids: fromJson(row.mention_agent_ids),
    timestamp: row.created_at,
  };
}

export function presentActivity(row: TicketActivityTable): Schema<"Activity"> {
  return {
    action: row.action as Schema<"Activity">["action"],
    ...(row.agent_name === null ? {} : { agent: row.agent_name }),
    actor: { type: row.actor_type, id: row.actor_id, name: row.actor_name },
    old_value: fromOptionalJson(row.old_value),
    new_value: fromOptionalJson(row.new_value),
    timestamp: row.created_at,
  };
}

/** The whole ticket. */
export function presentTicket(
  row: TicketTable,
  summary: Schema<"TicketSummary">,
  history: HistoryRows,
): Schema<"Ticket"> {
  return {
    ...summary,
    description: row.description,
    attachments: fromJson(row.attachments),
    comments: history.comments.map((comment) => presentComment(comment, summary.customer)),
    notes: history.notes.map(presentNote),
    activities: history.activities.map(presentActivity),
    related: { order_id: row.related_order_id, session_id: row.related_session_id },
  };
}
