import { type Kysely, sql } from "kysely";
import type { Database } from "../schema.ts";

/** One agent's figures are found without reading those of all others. */
export async function up(db: Kysely<Database>): Promise<void> {
  await db.schema
    .createIndex("figures_by_agent")
    .on("figures")
    .columns(["tenant_id", "slice", "agent_id", "size", "quarter"])
    .where(sql<boolean>`agent_id <> ''`)
    .execute();
}
