import { type Kysely, sql } from "kysely";
import type { Database } from "../schema.ts";
import { dated, index, owned, table } from "./table.ts";

export async function up(db: Kysely<Database>): Promise<void> {
  await table(
    db,
    "sessions",
    {
      ...owned,
      id: "text",
      version: "integer",
      last_seq: "integer",
      event_sequence: "integer",
      status: "text",
      channel: "text",
      priority: "text",
      priority_rank: "integer",
      "category?": "text",
      customer_id: "text",
      "agent_id?": "text",
      "target_agent_id?": "text",
      "team_id?": "text",
      skills: "text",
      "language?": "text",
      context: "text",
      "queued_at?": "text",
      "assigned_at?": "text",
      "transferred_at?": "text",
      transfer_count: "integer",
      "escalation?": "text",
      tags: "text",
      "resolution?": "text",
      "resolution_notes?": "text",
      "rating_score?": "integer",
      "rating_comment?": "text",
      "rated_at?": "text",
      "first_response_at?": "text",
      ...dated,
      "ended_at?": "text",
    },
    ["tenant_id", "id"],
  );
  await index(db, "sessions", ["tenant_id", "created_at", "id"]);
  await index(db, "sessions", ["tenant_id", "customer_id", "created_at", "id"]);
  await index(db, "sessions", ["tenant_id", "ended_at"]);
  await db.schema
    .createIndex("sessions_waiting")
    .on("sessions")
    .columns(["tenant_id", "priority_rank desc", "queued_at", "id"])
    .where(sql.ref("queued_at"), "is not", null)
    .execute();
  await db.schema
    .createIndex("sessions_transferred")
    .on("sessions")
    .columns(["transferred_at"])
    .where(sql.ref("transferred_at"), "is not", null)
    .execute();
  await table(
    db,
    "session_events",
    {
      ...owned,
      session_id: "text",
      seq: "integer",
      id: "text",
      type: "text",
      sender: "text",
      "sender_id?": "text",
      "sender_name?": "text",
      "content?": "text",
      "message_type?": "text",
      "attachments?": "text",
      "client_message_id?": "text",
      "data?": "text",
      created_at: "text",
    },
    ["tenant_id", "session_id", "seq"],
  );
  await index(db, "session_events", ["tenant_id", "session_id", "client_message_id"], true);
  await sessionHistoryTables(db);
}

async function sessionHistoryTables(db: Kysely<Database>): Promise<void> {
  const entry = {
    ...owned,
    session_id: "text",
    version: "integer",
    "actor_id?": "text",
    created_at: "text",
  } as const;
  const key = ["tenant_id", "session_id", "version"];
  await table(
    db,
    "session_transfers",
    {
      ...entry,
      target_type: "text",
      target_id: "text",
      reason: "text",
      "notes?": "text",
      "from_agent_id?": "text",
    },
    key,
  );
  await table(
    db,
    "session_actions",
    { ...entry, execution_id: "text", action_id: "text", success: "integer", message: "text" },
    key,
  );
}
