import type { Context } from "../context.ts";
import type { Schema } from "../contract.ts";
import { summaries } from "../customers/index.ts";
import { agentNames } from "../roster/index.ts";
import { fromJson } from "../storage/json.ts";
import type { TicketTable } from "../storage/schema.ts";
import { type HistoryRows, readHistory } from "./history-store.ts";
import { presentActivity, presentComment, presentNote, presentSummary } from "./present.ts";
import type { TicketSummaryRow } from "./store.ts";

/** The tickets as lists and events show them. */
export async function summarise(
  ctx: Context,
  rows: readonly TicketSummaryRow[],
): Promise<(row: TicketSummaryRow) => Schema<"TicketSummary">> {
  const customerOf = await summaries(
    ctx,
    rows.map((row) => row.customer_id),
  );
  const agentOf = await agentNames(
    ctx,
    rows.map((row) => row.assigned_to),
  );
  return (row) =>
    presentSummary(row, {
      customer: customerOf(row.customer_id),
      assignee: agentOf(row.assigned_to),
      target: ctx.settings.slaTargets[row.priority],
      now: ctx.now,
    });
}

export async function summariseOne(ctx: Context, row: TicketTable): Promise<Schema<"TicketSummary">> {
  return (await summarise(ctx, [row]))(row);
}

/** The ticket with its whole history, which is read when it is not known. */
export async function describe(
  ctx: Context,
  row: TicketTable,
  known?: HistoryRows,
): Promise<Schema<"Ticket">> {
  const summary = await summariseOne(ctx, row);
  const history = known ?? (await readHistory(ctx.db, row));
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
