import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import type { Database } from "../../src/storage/schema.ts";
import { rowsIn } from "../races/stored-rows.ts";

type Table = keyof Database;

/** A digest of each table: equal before and after when nothing was stored. */
export type Digest = Readonly<Record<string, string>>;

/** Of all that is stored or, with a tenant, of what is stored for it. */
export async function digestOf(
  db: Kysely<Database>,
  tables: readonly Table[],
  tenant?: string,
): Promise<Digest> {
  const entries = Object.entries(await rowsIn(db, tables, tenant)).map(([table, rows]) => {
    const digest = createHash("sha256").update(rows.join("\n")).digest("hex");
    return [table, `${rows.length} ${digest}`] as const;
  });
  return Object.fromEntries(entries);
}
