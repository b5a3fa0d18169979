import type { Kysely } from "kysely";
import type { Database } from "../schema.ts";

/** How the clocks of sessions ended, among the figures. What ended before is not counted. */
export async function up(db: Kysely<Database>): Promise<void> {
  for (const table of ["fresh_facts", "figures"]) {
    for (const clock of ["response", "resolution"]) {
      for (const end of ["met", "missed"]) {
        await db.schema
          .alterTable(table)
          .addColumn(`session_${clock}_${end}`, "double precision", (column) => column.notNull().defaultTo(0))
          .execute();
      }
    }
  }
}
