import { type Kysely, sql } from "kysely";
import type { Database } from "../schema.ts";
import { index, owned, table } from "./table.ts";

/** Transfers that ask first, and since when a customer has left an agent's message without an answer. */
export async function up(db: Kysely<Database>): Promise<void> {
  await table(
    db,
    "transfer_offers",
    {
      ...owned,
      id: "text",
      session_id: "text",
      state: "text",
      target_type: "text",
      target_id: "text",
      reason: "text",
      "notes?": "text",
      from_agent_id: "text",
      agents: "text",
      fallback: "text",
      "accepted_by?": "text",
      "actor_id?": "text",
      created_at: "text",
      expires_at: "text",
      "closed_at?": "text",
    },
    ["tenant_id", "id"],
  );
  await index(db, "transfer_offers", ["tenant_id", "session_id", "created_at", "id"]);
  await db.schema
    .createIndex("transfer_offers_open")
    .on("transfer_offers")
    .columns(["expires_at"])
    .where(sql.ref("state"), "=", sql.lit("open"))
    .execute();
  for (const column of ["offer_id", "unanswered_since", "idle_warned_at"]) {
    await db.schema.alterTable("sessions").addColumn(column, "text").execute();
  }
  await db.schema
    .createIndex("sessions_unanswered")
    .on("sessions")
    .columns(["unanswered_since"])
    .where(sql.ref("unanswered_since"), "is not", null)
    .execute();
}
