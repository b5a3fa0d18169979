import { type Kysely, PostgresAdapter, sql } from "kysely";
import { customerTerms } from "../customer-terms.ts";
import type { CustomerTable, Database } from "../schema.ts";
import { index, owned, table } from "./table.ts";

/** What customers are found by, and the ids of those that were merged into another. */
export async function up(db: Kysely<Database>): Promise<void> {
  await table(db, "customer_aliases", { ...owned, id: "text", customer_id: "text", created_at: "text" }, [
    "tenant_id",
    "id",
  ]);
  await index(db, "customer_aliases", ["tenant_id", "customer_id"]);
  // Beginnings are ranges of bytes; PostgreSQL would otherwise sort as the language of its database does.
  const bytes = db.getExecutor().adapter instanceof PostgresAdapter ? sql`text collate "C"` : sql`text`;
  await db.schema
    .createTable("customer_terms")
    .addColumn("tenant_id", "text", (column) => column.notNull())
    .addColumn("customer_id", "text", (column) => column.notNull())
    .addColumn("term", bytes, (column) => column.notNull())
    .addPrimaryKeyConstraint("customer_terms_key", ["tenant_id", "customer_id", "term"])
    .execute();
  await index(db, "customer_terms", ["tenant_id", "term", "customer_id"]);
  await fillTerms(db);
}

const batch = 500;

async function fillTerms(db: Kysely<Database>): Promise<void> {
  let last: Pick<CustomerTable, "tenant_id" | "id"> | undefined = { tenant_id: "", id: "" };
  while (last !== undefined) {
    const rows: readonly CustomerTable[] = await db
      .selectFrom("customers")
      .selectAll()
      .where(sql<boolean>`(tenant_id, id) > (${last.tenant_id}, ${last.id})`)
      .orderBy("tenant_id")
      .orderBy("id")
      .limit(batch)
      .execute();
    for (const row of rows) {
      const terms = customerTerms([row.id, row.name, row.email]);
      const values = terms.map((term) => ({ tenant_id: row.tenant_id, customer_id: row.id, term }));
      if (values.length > 0) await db.insertInto("customer_terms").values(values).execute();
    }
    last = rows.length === batch ? rows.at(-1) : undefined;
  }
}
