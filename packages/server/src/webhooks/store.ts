import type { Kysely } from "kysely";
import { insertRow } from "../storage/rows.ts";
import type { Database, EventTable } from "../storage/schema.ts";

export async function insertEvent(db: Kysely<Database>, row: EventTable): Promise<void> {
  await insertRow(db, "events", row);
}
