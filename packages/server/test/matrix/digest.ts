import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import type { Database } from "../../src/storage/schema.ts";

type Table = keyof Database;

/** A digest of each table: equal before and after when nothing was stored. */
export type Digest = Readonly<Record<string, string>>;

/** The tables that there are, whatever the server's own list of them says. */
export async function tablesOf(db: Kysely<Database>): Promise<readonly Table[]> {
  return (await db.introspection.getTables()).map((table) => table.name as Table);
}

/** Of all that is stored or, with a tenant, of what is stored for it. */
export async function digestOf(
  db: Kysely<Database>,
  tables: readonly Table[],
  tenant?: string,
): Promise<Digest> {
  const ofTenant = tables.filter((table) => tenant === undefined || table !== "signing_keys");
  const entries = ofTenant.map(async (table) => {
    const every = db.selectFrom(table as "events").selectAll();
    const rows = await (tenant === undefined ? every : every.where("tenant_id", "=", tenant)).execute();
    const lines = rows.map((row) => JSON.stringify(row)).sort();
    return [table, `${rows.length} ${createHash("sha256").update(lines.join("\n")).digest("hex")}`] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}
