import type { Kysely } from "kysely";
import type { Database } from "../../src/storage/schema.ts";

type Table = keyof Database;

/** Rows as JSON, table by table, and in no order: equal before and after when nothing changed. */
export type StoredRows = Readonly<Record<string, readonly string[]>>;

/** The tables that there are, whatever the server's own list of them says. */
export async function tablesOf(db: Kysely<Database>): Promise<readonly Table[]> {
  return (await db.introspection.getTables()).map((table) => table.name as Table);
}

/** Everything that is stored. */
export async function storedRows(db: Kysely<Database>): Promise<StoredRows> {
  return await rowsIn(db, await tablesOf(db));
}

/** What is stored of one tenant, or of all, in these tables. */
export async function rowsIn(
  db: Kysely<Database>,
  tables: readonly Table[],
  tenant?: string,
): Promise<StoredRows> {
  const ofTenant = tables.filter((table) => tenant === undefined || table !== "signing_keys");
  const entries = ofTenant.map(async (table) => {
    const every = db.selectFrom(table as "events").selectAll();
    const rows = await (tenant === undefined ? every : every.where("tenant_id", "=", tenant)).execute();
    return [table, rows.map((row) => JSON.stringify(row)).sort()] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}
