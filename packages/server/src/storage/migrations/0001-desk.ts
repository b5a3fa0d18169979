import type { Kysely } from "kysely";
import type { Database } from "../schema.ts";
import { index, owned, table } from "./table.ts";

export async function up(db: Kysely<Database>): Promise<void> {
  await table(db, "desks", { ...owned, article_revision: "integer" }, ["tenant_id"]);
  await table(db, "counters", { ...owned, name: "text", value: "integer" }, ["tenant_id", "name"]);
  await table(db, "signing_keys", { purpose: "text", secret: "text", created_at: "text" }, ["purpose"]);
  await table(
    db,
    "idempotency_keys",
    {
      ...owned,
      actor_id: "text",
      key: "text",
      operation: "text",
      request_hash: "text",
      body: "text",
      created_at: "text",
    },
    ["tenant_id", "actor_id", "key"],
  );
  await index(db, "idempotency_keys", ["created_at"]);
  await table(
    db,
    "events",
    {
      ...owned,
      id: "text",
      type: "text",
      resource_type: "text",
      resource_id: "text",
      sequence: "integer",
      data: "text",
      created_at: "text",
    },
    ["tenant_id", "id"],
  );
  await index(db, "events", ["tenant_id", "resource_type", "resource_id", "sequence"], true);
}
