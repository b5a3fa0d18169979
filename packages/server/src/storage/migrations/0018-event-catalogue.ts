import type { Kysely } from "kysely";
import type { Database } from "../schema.ts";

/** Counts what is told of agents and customers, as it is of sessions and tickets. */
export async function up(db: Kysely<Database>): Promise<void> {
  for (const table of ["agents", "customers"]) {
    await db.schema
      .alterTable(table)
      .addColumn("event_sequence", "integer", (column) => column.notNull().defaultTo(0))
      .execute();
  }
}
