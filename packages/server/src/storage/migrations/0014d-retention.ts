import type { Kysely } from "kysely";
import type { Database } from "../schema.ts";
import { dated, owned, table } from "./table.ts";

export async function up(db: Kysely<Database>): Promise<void> {
  await table(
    db,
    "retention_rules",
    {
      ...owned,
      "session_transcripts_days?": "integer",
      "closed_tickets_days?": "integer",
      "inactive_customers_days?": "integer",
      sessions_after: "text",
      tickets_after: "text",
      customers_after: "text",
      "customers_rest_until?": "text",
      ...dated,
    },
    ["tenant_id"],
  );
  await db.schema
    .createIndex("tickets_closed")
    .on("tickets")
    .columns(["tenant_id", "closed_at", "id"])
    .where("closed_at", "is not", null)
    .execute();
  await db.schema
    .createIndex("sessions_ended")
    .on("sessions")
    .columns(["tenant_id", "ended_at", "id"])
    .where("ended_at", "is not", null)
    .execute();
}
