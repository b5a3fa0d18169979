import { type Kysely, sql } from "kysely";
import type { Database } from "../schema.ts";
import { dated, index, owned, table } from "./table.ts";

export async function up(db: Kysely<Database>): Promise<void> {
  await table(
    db,
    "tickets",
    {
      ...owned,
      id: "text",
      number: "text",
      version: "integer",
      last_seq: "integer",
      event_sequence: "integer",
      subject: "text",
      description: "text",
      status: "text",
      priority: "text",
      "category?": "text",
      tags: "text",
      attachments: "text",
      customer_id: "text",
      "assigned_to?": "text",
      "related_order_id?": "text",
      "related_session_id?": "text",
      "escalation?": "text",
      "first_response_at?": "text",
      "solved_at?": "text",
      "closed_at?": "text",
      response_due_at: "text",
      resolution_due_at: "text",
      "clock_stopped_at?": "text",
      clock_stopped_ms: "double precision",
      "response_breached_at?": "text",
      "resolution_breached_at?": "text",
      ...dated,
    },
    ["tenant_id", "id"],
  );
  await index(db, "tickets", ["tenant_id", "number"], true);
  await index(db, "tickets", ["tenant_id", "created_at", "id"]);
  await index(db, "tickets", ["tenant_id", "status", "priority", "created_at", "id"]);
  await index(db, "tickets", ["tenant_id", "customer_id", "created_at", "id"]);
  await index(db, "tickets", ["tenant_id", "assigned_to", "created_at", "id"]);
  await db.schema
    .createIndex("tickets_response_running")
    .on("tickets")
    .columns(["response_due_at"])
    .where(
      sql<boolean>`first_response_at is null and response_breached_at is null and solved_at is null and closed_at is null`,
    )
    .execute();
  await db.schema
    .createIndex("tickets_resolution_running")
    .on("tickets")
    .columns(["resolution_due_at"])
    .where(sql<boolean>`clock_stopped_at is null and resolution_breached_at is null`)
    .execute();
  await ticketHistoryTables(db);
}

async function ticketHistoryTables(db: Kysely<Database>): Promise<void> {
  const entry = { ...owned, ticket_id: "text", seq: "integer", created_at: "text" } as const;
  const author = { "author_id?": "text", "author_name?": "text", content: "text" } as const;
  const key = ["tenant_id", "ticket_id", "seq"];
  await table(
    db,
    "ticket_comments",
    { ...entry, id: "text", author_type: "text", ...author, public: "integer", attachments: "text" },
    key,
  );
  await table(db, "ticket_notes", { ...entry, id: "text", ...author, mention_agent_ids: "text" }, key);
  await table(
    db,
    "ticket_activities",
    {
      ...entry,
      action: "text",
      "agent_name?": "text",
      actor_type: "text",
      "actor_id?": "text",
      "actor_name?": "text",
      "old_value?": "text",
      "new_value?": "text",
    },
    key,
  );
}
