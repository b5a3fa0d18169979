import type { Kysely } from "kysely";
import type { Database } from "../schema.ts";
import { owned, table } from "./table.ts";

export async function up(db: Kysely<Database>): Promise<void> {
  await table(
    db,
    "audit_entries",
    {
      ...owned,
      seq: "integer",
      actor_kind: "text",
      "actor_id?": "text",
      "actor_tenant_id?": "text",
      actor_roles: "text",
      operation: "text",
      outcome: "text",
      targets: "text",
      fields: "text",
      "request_id?": "text",
      created_at: "text",
      prev_hash: "text",
      hash: "text",
    },
    ["tenant_id", "seq"],
  );
  await table(db, "audit_heads", { ...owned, seq: "integer", hash: "text" }, ["tenant_id"]);
}
