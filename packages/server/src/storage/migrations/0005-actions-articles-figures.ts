import type { Kysely } from "kysely";
import type { Database } from "../schema.ts";
import { type Column, dated, index, owned, table } from "./table.ts";

export async function up(db: Kysely<Database>): Promise<void> {
  await table(
    db,
    "quick_action_executions",
    {
      ...owned,
      id: "text",
      action_id: "text",
      "session_id?": "text",
      "ticket_id?": "text",
      "actor_id?": "text",
      context: "text",
      success: "integer",
      "code?": "text",
      "result?": "text",
      message: "text",
      created_at: "text",
    },
    ["tenant_id", "id"],
  );
  await index(db, "quick_action_executions", ["tenant_id", "session_id", "created_at", "id"]);
  await table(
    db,
    "ledger_entries",
    {
      ...owned,
      id: "text",
      kind: "text",
      execution_id: "text",
      "session_id?": "text",
      "customer_id?": "text",
      "order_id?": "text",
      "amount?": "double precision",
      "currency?": "text",
      "reason?": "text",
      status: "text",
      created_at: "text",
    },
    ["tenant_id", "id"],
  );
  await articleAndMetricsTables(db);
}

async function articleAndMetricsTables(db: Kysely<Database>): Promise<void> {
  await table(
    db,
    "articles",
    {
      ...owned,
      id: "text",
      slug: "text",
      title: "text",
      body: "text",
      "category?": "text",
      tags: "text",
      locale: "text",
      status: "text",
      revision: "integer",
      ...dated,
    },
    ["tenant_id", "id"],
  );
  await index(db, "articles", ["tenant_id", "slug"], true);
  await index(db, "articles", ["tenant_id", "revision"]);
  await index(db, "articles", ["tenant_id", "created_at", "id"]);
  const sums = [
    "sessions_started",
    "sessions_assigned",
    "sessions_ended",
    "sessions_resolved",
    "session_resolution_seconds",
    "first_contact_resolved",
    "responses",
    "response_seconds",
    "ratings",
    "rating_sum",
    "tickets_created",
    "tickets_solved",
    "ticket_resolution_seconds",
    "response_met",
    "response_missed",
    "resolution_met",
    "resolution_missed",
  ];
  const columns = Object.fromEntries(sums.map((sum): [string, Column] => [sum, "double precision"]));
  await table(db, "metrics_hourly", { ...owned, hour: "text", dimension: "text", key: "text", ...columns }, [
    "tenant_id",
    "hour",
    "dimension",
    "key",
  ]);
}
