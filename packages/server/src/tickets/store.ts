import type { Kysely } from "kysely";
import type { WriteContext } from "../context.ts";
import type { Priority, TicketStatus } from "../contract.ts";
import type { PageRequest } from "../page.ts";
import { locked, lockRow } from "../storage/lock.ts";
import { findPage } from "../storage/page-rows.ts";
import { prepare } from "../storage/prepare.ts";
import { findRow, insertRow, updateRow } from "../storage/rows.ts";
import type { Database, TicketTable } from "../storage/schema.ts";

export async function findTicket(
  db: Kysely<Database>,
  tenant: string,
  id: string,
): Promise<TicketTable | undefined> {
  return await findRow(db, "tickets", { tenant_id: tenant, id });
}

/** The ticket, which nobody else changes until the transaction ends. */
export async function lockTicket(ctx: WriteContext, id: string): Promise<TicketTable | undefined> {
  return await lockRow(ctx, "tickets", { tenant_id: ctx.tenant, id });
}

export async function insertTicket(ctx: WriteContext, row: TicketTable): Promise<void> {
  await insertRow(ctx.db, "tickets", row);
}

export async function updateTicket(ctx: WriteContext, row: TicketTable): Promise<void> {
  const { tenant_id: tenant, id, ...fields } = row;
  await updateRow(ctx.db, "tickets", { tenant_id: tenant, id }, fields);
}

/** Tickets that are not closed, in the order of their ids, locked. */
export async function openTickets(
  ctx: WriteContext,
  afterId: string,
  limit: number,
): Promise<readonly TicketTable[]> {
  const query = ctx.db
    .selectFrom("tickets")
    .selectAll()
    .where("tenant_id", "=", ctx.tenant)
    .where("id", ">", afterId)
    .where("closed_at", "is", null);
  return await locked(ctx, query.orderBy("id").limit(limit)).execute();
}

/** Changes a ticket's clocks, and nothing that anybody has done to it. */
export async function updateClocks(
  ctx: WriteContext,
  id: string,
  changes: Partial<TicketTable>,
): Promise<void> {
  if (Object.keys(changes).length === 0) return;
  await updateRow(ctx.db, "tickets", { tenant_id: ctx.tenant, id }, changes);
}

const count = prepare<{ tenant: string; name: string }, { value: number }>((db, value) =>
  db
    .insertInto("counters")
    .values({ tenant_id: value("tenant"), name: value("name"), value: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(["tenant_id", "name"])
        .doUpdateSet((column) => ({ value: column("counters.value", "+", 1) })),
    )
    .returning("value"),
);

/** The next of a count of the tenant, from 1. One statement, so that parallel calls never get the same. */
export async function nextCount(ctx: WriteContext, name: string): Promise<number> {
  const [row] = await count(ctx.db, { tenant: ctx.tenant, name });
  if (row === undefined) throw new Error("A count answered nothing.");
  return row.value;
}

export interface TicketFilter extends PageRequest {
  readonly status?: TicketStatus | undefined;
  readonly priority?: Priority | undefined;
  readonly assigned_to?: string | undefined;
  readonly customer_id?: string | undefined;
  readonly category?: string | undefined;
}

const summaryColumns = [
  "id",
  "number",
  "version",
  "subject",
  "status",
  "priority",
  "category",
  "tags",
  "customer_id",
  "assigned_to",
  "escalation",
  "first_response_at",
  "solved_at",
  "closed_at",
  "response_due_at",
  "resolution_due_at",
  "response_at_risk_at",
  "resolution_at_risk_at",
  "clock_stopped_at",
  "response_breached_at",
  "resolution_breached_at",
  "sla_policy_id",
  "created_at",
  "updated_at",
] as const;

/** What a list shows of a ticket. */
export type TicketSummaryRow = Pick<TicketTable, (typeof summaryColumns)[number]>;

/** One row more than the page holds, newest first. */
export async function listTickets(
  db: Kysely<Database>,
  tenant: string,
  { limit, cursor, ...filter }: TicketFilter,
): Promise<readonly TicketSummaryRow[]> {
  const page = { limit, cursor };
  return await findPage(db, {
    table: "tickets",
    columns: summaryColumns,
    order: "newest first",
    tenant,
    filter,
    page,
  });
}
