import type { Kysely } from "kysely";
import { decodeCursor, defaultLimit, type PageRequest } from "../page.ts";
import { after } from "../storage/keyset.ts";
import type { CustomerTable, Database } from "../storage/schema.ts";

export async function findCustomer(
  db: Kysely<Database>,
  tenant: string,
  id: string,
): Promise<CustomerTable | undefined> {
  return await db
    .selectFrom("customers")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("id", "=", id)
    .executeTakeFirst();
}

/** The customers with these ids, in no particular order. */
export async function findCustomers(
  db: Kysely<Database>,
  tenant: string,
  ids: readonly string[],
): Promise<readonly CustomerTable[]> {
  if (ids.length === 0) return [];
  return await db
    .selectFrom("customers")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("id", "in", [...new Set(ids)])
    .execute();
}

/** Stores the customer unless its id is taken; parallel calls store it once. */
export async function insertIfAbsent(db: Kysely<Database>, row: CustomerTable): Promise<void> {
  await db
    .insertInto("customers")
    .values(row)
    .onConflict((conflict) => conflict.columns(["tenant_id", "id"]).doNothing())
    .execute();
}

export async function updateCustomer(
  db: Kysely<Database>,
  tenant: string,
  id: string,
  changes: Partial<Pick<CustomerTable, "name" | "email" | "metadata">> & Pick<CustomerTable, "updated_at">,
): Promise<void> {
  await db
    .updateTable("customers")
    .set(changes)
    .where("tenant_id", "=", tenant)
    .where("id", "=", id)
    .execute();
}

/** One row more than the page holds, newest first. */
export async function listCustomers(
  db: Kysely<Database>,
  tenant: string,
  page: PageRequest,
): Promise<readonly CustomerTable[]> {
  return await db
    .selectFrom("customers")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where(after(decodeCursor(page.cursor), "newest first"))
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit((page.limit ?? defaultLimit) + 1)
    .execute();
}
