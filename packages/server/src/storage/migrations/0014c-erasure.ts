import type { Kysely } from "kysely";
import type { Database } from "../schema.ts";
import { owned, table } from "./table.ts";

export async function up(db: Kysely<Database>): Promise<void> {
  await db.schema.alterTable("customers").addColumn("erased_at", "text").execute();
  await db.schema.alterTable("idempotency_keys").addColumn("subjects", "text").execute();
  await table(db, "scrubs", { ...owned, requested_at: "text", due_at: "text" }, ["tenant_id"]);
}
