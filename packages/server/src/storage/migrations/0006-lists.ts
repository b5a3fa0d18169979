import type { Kysely } from "kysely";
import type { Database } from "../schema.ts";
import { index } from "./table.ts";

/** The lists that are asked for most: what is in one state, and what one agent has. */
export async function up(db: Kysely<Database>): Promise<void> {
  await index(db, "tickets", ["tenant_id", "status", "created_at", "id"]);
  await index(db, "sessions", ["tenant_id", "status", "created_at", "id"]);
  await index(db, "sessions", ["tenant_id", "agent_id", "created_at", "id"]);
}
