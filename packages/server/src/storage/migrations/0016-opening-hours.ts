import type { Kysely } from "kysely";
import type { Database } from "../schema.ts";

/** When a team is there. */
export async function up(db: Kysely<Database>): Promise<void> {
  await db.schema.alterTable("teams").addColumn("calendar_id", "text").execute();
}
