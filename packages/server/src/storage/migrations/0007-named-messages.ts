import type { Kysely } from "kysely";
import type { Database } from "../schema.ts";

const name = "session_events_by_tenant_id_session_id_client_message_id";

/** Finds the messages that their senders named. Most have no name, and are stored sooner without a place in the index. */
export async function up(db: Kysely<Database>): Promise<void> {
  await db.schema.dropIndex(name).execute();
  await db.schema
    .createIndex(name)
    .unique()
    .on("session_events")
    .columns(["tenant_id", "session_id", "client_message_id"])
    .where("client_message_id", "is not", null)
    .execute();
}
