import type { Kysely } from "kysely";
import type { Database } from "../schema.ts";
import { owned, table } from "./table.ts";

/** Read receipts, and the presence of agents. */
export async function up(db: Kysely<Database>): Promise<void> {
  await table(
    db,
    "session_reads",
    {
      ...owned,
      session_id: "text",
      participant_kind: "text",
      participant_id: "text",
      "participant_name?": "text",
      seq: "integer",
      read_at: "text",
    },
    ["tenant_id", "session_id", "participant_kind", "participant_id"],
  );
  await db.schema.alterTable("agents").addColumn("present_until", "text").execute();
  await db.schema.alterTable("agents").addColumn("returns_as", "text").execute();
  await db.schema
    .createIndex("agents_present_until")
    .on("agents")
    .columns(["present_until"])
    .where("present_until", "is not", null)
    .execute();
}
