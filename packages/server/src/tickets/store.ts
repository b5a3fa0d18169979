import type { Kysely } from "kysely";
import type { WriteContext } from "../context.ts";
import type { Priority, TicketStatus } from "../contract.ts";
import { decodeCursor, defaultLimit, type PageRequest } from "../page.ts";
import { after } from "../storage/keyset.ts";
import { lockRow } from "../storage/lock.ts";
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

const filterColumns = ["status", "priority", "assigned_to", "customer_id", "category"] as const;

/** One row more than the page holds, newest first. */
export async function listTickets(
  db: Kysely<Database>,
  tenant: string,
  filter: TicketFilter,
): Promise<readonly TicketTable[]> {
  let query = db
    .selectFrom("tickets")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where(after(decodeCursor(filter.cursor), "newest first"));
  for (const column of filterColumns) {
    const value = filter[column];
    if (value !== undefined) query = query.where(column, "=", value);
  }
  return await query
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit((filter.limit ?? defaultLimit) + 1)
    .execute();
}
