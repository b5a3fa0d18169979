import type { Context } from "../context.ts";
import type { Schema } from "../contract.ts";
import { summaries } from "../customers/index.ts";
import { readTogether } from "../read-together.ts";
import { agentNames } from "../roster/index.ts";
import { isMoving, loadOpenTimes } from "../sla/index.ts";
import type { TicketTable } from "../storage/schema.ts";
import { readHistory } from "./history-store.ts";
import { presentSummary, presentTicket } from "./present.ts";
import { standingOf } from "./standing.ts";
import type { TicketSummaryRow } from "./store.ts";

/** The tickets as lists and events show them. */
export async function summarise(
  ctx: Context,
  rows: readonly TicketSummaryRow[],
): Promise<(row: TicketSummaryRow) => Schema<"TicketSummary">> {
  const customers = rows.map((row) => row.customer_id);
  const agents = rows.map((row) => row.assigned_to);
  const moving = rows.filter((row) => isMoving(row, standingOf(row.status)));
  const policies = moving.map((row) => row.sla_policy_id);
  const [customerOf, agentOf, openTimeOf] = await readTogether(ctx.db, [
    () => summaries(ctx, customers),
    () => agentNames(ctx, agents),
    () => loadOpenTimes(ctx, policies),
  ]);
  return (row) =>
    presentSummary(row, {
      customer: customerOf(row.customer_id),
      assignee: agentOf(row.assigned_to),
      openTime: openTimeOf(row.sla_policy_id),
      now: ctx.now,
    });
}

export async function summariseOne(ctx: Context, row: TicketTable): Promise<Schema<"TicketSummary">> {
  return (await summarise(ctx, [row]))(row);
}

/** The ticket with its whole history. */
export async function describe(ctx: Context, row: TicketTable): Promise<Schema<"Ticket">> {
  const [summary, history] = await readTogether(ctx.db, [
    () => summariseOne(ctx, row),
    () => readHistory(ctx.db, row),
  ]);
  return presentTicket(row, summary, history);
}
