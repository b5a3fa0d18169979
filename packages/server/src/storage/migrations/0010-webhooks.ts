import { type Kysely, sql } from "kysely";
import type { Database } from "../schema.ts";
import { dated, index, owned, partialIndex, table } from "./table.ts";

/** Subscriptions, what is sent to them, and the order of a tenant's events. */
export async function up(db: Kysely<Database>): Promise<void> {
  await orderEvents(db);
  await table(
    db,
    "webhooks",
    {
      ...owned,
      id: "text",
      url: "text",
      events: "text",
      "team_ids?": "text",
      "description?": "text",
      secret: "text",
      "previous_secret?": "text",
      "previous_secret_expires_at?": "text",
      "disabled_reason?": "text",
      "disabled_at?": "text",
      "failing_since?": "text",
      "last_failure_at?": "text",
      test_sequence: "integer",
      deleted: "integer",
      ...dated,
    },
    ["tenant_id", "id"],
  );
  await index(db, "webhooks", ["tenant_id", "deleted", "created_at", "id"]);
  await partialIndex(
    db,
    { name: "webhooks_deleted", on: "webhooks", columns: ["tenant_id", "id"] },
    "deleted = 1",
  );
  await deliveryTables(db);
}

/** Gives every event a place among those of its tenant; later ones get it when they are taken from the outbox. */
async function orderEvents(db: Kysely<Database>): Promise<void> {
  await db.schema.alterTable("events").addColumn("position", "integer").execute();
  await sql`update events set position = numbered.place from (
      select tenant_id as owner, id as event, row_number() over (
        partition by tenant_id order by told_at, resource_type, resource_id, sequence
      ) as place from (
        select tenant_id, id, resource_type, resource_id, sequence, max(created_at) over (
          partition by tenant_id, resource_type, resource_id order by sequence
        ) as told_at from events
      ) as told
    ) as numbered where tenant_id = numbered.owner and id = numbered.event`.execute(db);
  await sql`insert into counters (tenant_id, name, value)
    select tenant_id, 'events', count(*) from events group by tenant_id`.execute(db);
  await partialIndex(
    db,
    { name: "events_in_outbox", on: "events", columns: ["tenant_id", "created_at"] },
    "position is null",
  );
  await index(db, "events", ["tenant_id", "position"], true);
  await index(db, "events", ["tenant_id", "type", "position"]);
  await index(db, "events", ["created_at"]);
  await index(db, "events", ["tenant_id", "created_at"]);
}

async function deliveryTables(db: Kysely<Database>): Promise<void> {
  await table(
    db,
    "webhook_deliveries",
    {
      ...owned,
      id: "text",
      webhook_id: "text",
      event_id: "text",
      event_type: "text",
      resource_type: "text",
      resource_id: "text",
      position: "integer",
      status: "text",
      under_way: "integer",
      attempts: "integer",
      failures: "integer",
      "next_attempt_at?": "text",
      created_at: "text",
      "finished_at?": "text",
    },
    ["tenant_id", "id"],
  );
  const on = "webhook_deliveries";
  await index(db, on, ["tenant_id", "event_id", "webhook_id"], true);
  await index(db, on, ["tenant_id", "webhook_id", "created_at", "id"]);
  await index(db, on, ["tenant_id", "webhook_id", "status", "created_at", "id"]);
  const line = ["tenant_id", "webhook_id", "resource_id", "resource_type", "position"];
  await partialIndex(db, { name: "webhook_deliveries_in_line", on, columns: line }, "status = 'pending'");
  const due = ["next_attempt_at", "tenant_id", "webhook_id"];
  await partialIndex(db, { name: "webhook_deliveries_due", on, columns: due }, "next_attempt_at is not null");
  const next = ["tenant_id", "webhook_id", "next_attempt_at", "position"];
  await partialIndex(
    db,
    { name: "webhook_deliveries_next", on, columns: next },
    "next_attempt_at is not null",
  );
  const underWay = ["tenant_id", "webhook_id", "next_attempt_at"];
  await partialIndex(db, { name: "webhook_deliveries_under_way", on, columns: underWay }, "under_way = 1");
  await table(
    db,
    "webhook_attempts",
    {
      ...owned,
      delivery_id: "text",
      number: "integer",
      started_at: "text",
      outcome: "text",
      "duration_ms?": "integer",
      "status_code?": "integer",
      "error?": "text",
      "response_excerpt?": "text",
    },
    ["tenant_id", "delivery_id", "number"],
  );
}
