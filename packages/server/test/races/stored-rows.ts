import type { Kysely } from "kysely";
import type { Database } from "../../src/storage/schema.ts";

type Table = keyof Database;

/** Everything that is stored, table by table, each row as JSON and in no order: equal before and after when nothing changed. */
export async function storedRows(db: Kysely<Database>): Promise<Readonly<Record<string, readonly string[]>>> {
  const tables = (await db.introspection.getTables()).map((table) => table.name as Table);
  const entries = tables.map(async (table) => {
    const rows = await db.selectFrom(table).selectAll().execute();
    return [table, rows.map((row) => JSON.stringify(row)).sort()] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}
