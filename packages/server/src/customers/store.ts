import type { Kysely } from "kysely";
import type { PageRequest } from "../page.ts";
import { findPage } from "../storage/page-rows.ts";
import { findRow, findRowsByIds, insertNewRow, updateRow } from "../storage/rows.ts";
import type { CustomerTable, Database } from "../storage/schema.ts";

export async function findCustomer(
  db: Kysely<Database>,
  tenant: string,
  id: string,
): Promise<CustomerTable | undefined> {
  return await findRow(db, "customers", { tenant_id: tenant, id });
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
export async function insertIfAbsent(db: Kysely<Database>, row: CustomerTable): Promise<void> {
  await insertNewRow(db, "customers", row, ["tenant_id", "id"]);
}

export async function updateCustomer(
  db: Kysely<Database>,
  tenant: string,
  id: string,
  changes: Partial<Pick<CustomerTable, "name" | "email" | "metadata">> & Pick<CustomerTable, "updated_at">,
): Promise<void> {
  await updateRow(db, "customers", { tenant_id: tenant, id }, changes);
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
