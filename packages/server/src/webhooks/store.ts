import type { Kysely } from "kysely";
import type { Database, EventTable } from "../storage/schema.ts";

export async function insertEvent(db: Kysely<Database>, row: EventTable): Promise<void> {
  await db.insertInto("events").values(row).execute();
}
