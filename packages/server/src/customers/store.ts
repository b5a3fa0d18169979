import type { Kysely } from "kysely";
import type { WriteContext } from "../context.ts";
import type { PageRequest } from "../page.ts";
import { customerTerms } from "../storage/customer-terms.ts";
import { lockRow } from "../storage/lock.ts";
import { findPage } from "../storage/page-rows.ts";
import {
  deleteRows,
  findRow,
  findRows,
  findRowsByIds,
  insertNewRow,
  insertRow,
  updateRow,
} from "../storage/rows.ts";
import type { CustomerTable, Database } from "../storage/schema.ts";

export async function findCustomer(
  db: Kysely<Database>,
  tenant: string,
  id: string,
): Promise<CustomerTable | undefined> {
  return await findRow(db, "customers", { tenant_id: tenant, id });
}

/** The customer, which nobody else changes until the transaction ends. */
export async function lockCustomer(ctx: WriteContext, id: string): Promise<CustomerTable | undefined> {
  return await lockRow(ctx, "customers", { tenant_id: ctx.tenant, id });
}

/** The id of the customer that an id was merged into. */
export async function findAlias(
  db: Kysely<Database>,
  tenant: string,
  id: string,
): Promise<string | undefined> {
  return (await findRow(db, "customer_aliases", { tenant_id: tenant, id }))?.customer_id;
}

/** The customers with these ids, in no particular order. */
export async function findCustomers(
  db: Kysely<Database>,
  tenant: string,
  ids: readonly string[],
): Promise<readonly CustomerTable[]> {
  return await findRowsByIds(db, "customers", tenant, ids);
}

/** Stores the customer unless its id is taken; parallel calls store it once. */
export async function insertIfAbsent(ctx: WriteContext, row: CustomerTable): Promise<void> {
  if (await insertNewRow(ctx.db, "customers", row, ["tenant_id", "id"])) await insertTerms(ctx, row, []);
}

type Details = Partial<Pick<CustomerTable, "name" | "email" | "metadata" | "event_sequence">>;

export async function updateCustomer(
  ctx: WriteContext,
  before: CustomerTable,
  changes: Details & Pick<CustomerTable, "updated_at">,
): Promise<CustomerTable> {
  const { tenant_id, id } = before;
  const row = { ...before, ...changes };
  await updateRow(ctx.db, "customers", { tenant_id, id }, changes);
  if (row.name !== before.name || row.email !== before.email) await storeTerms(ctx, row);
  return row;
}

export async function markErased(ctx: WriteContext, before: CustomerTable): Promise<CustomerTable> {
  const { tenant_id, id } = before;
  const event_sequence = before.event_sequence + 1;
  const changes = { erased_at: ctx.now, event_sequence, updated_at: ctx.now };
  await updateRow(ctx.db, "customers", { tenant_id, id }, changes);
  const row = { ...before, ...changes };
  await storeTerms(ctx, row);
  return row;
}

/** The ids that were merged into a customer's. */
export async function findAliases(ctx: WriteContext, id: string): Promise<readonly string[]> {
  const rows = await findRows(ctx.db, "customer_aliases", { tenant_id: ctx.tenant, customer_id: id });
  return rows.map((alias) => alias.id);
}

/** Makes the customer found by what it is by now, and by the ids that were merged into it. */
export async function storeTerms(ctx: WriteContext, row: CustomerTable): Promise<void> {
  const key = { tenant_id: row.tenant_id, customer_id: row.id };
  await deleteRows(ctx.db, "customer_terms", key);
  await insertTerms(ctx, row, await findAliases(ctx, row.id));
}

async function insertTerms(ctx: WriteContext, row: CustomerTable, aliases: readonly string[]): Promise<void> {
  const key = { tenant_id: row.tenant_id, customer_id: row.id };
  const terms = customerTerms([row.id, row.name, row.email, ...aliases]);
  for (const term of terms) await insertRow(ctx.db, "customer_terms", { ...key, term });
}

/** Lets a customer's row and its own aliases stand for another one from now on. */
export async function replaceCustomer(
  ctx: WriteContext,
  { tenant_id, id }: CustomerTable,
  survivor: CustomerTable,
): Promise<void> {
  const other = { customer_id: survivor.id };
  await deleteRows(ctx.db, "customer_terms", { tenant_id, customer_id: id });
  await deleteRows(ctx.db, "customers", { tenant_id, id });
  await updateRow(ctx.db, "customer_aliases", { tenant_id, customer_id: id }, other);
  await insertRow(ctx.db, "customer_aliases", { tenant_id, id, ...other, created_at: ctx.now });
}

/** One row more than the page holds, newest first. */
export async function listCustomers(
  db: Kysely<Database>,
  tenant: string,
  page: PageRequest,
): Promise<readonly CustomerTable[]> {
  return await findPage(db, {
    table: "customers",
    columns: "all",
    order: "newest first",
    tenant,
    filter: {},
    page,
  });
}
