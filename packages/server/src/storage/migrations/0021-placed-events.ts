import type { Kysely } from "kysely";
import type { Database } from "../schema.ts";
import { partialIndex } from "./table.ts";

const indexes = [
  { columns: ["tenant_id", "position"], unique: true },
  { columns: ["tenant_id", "type", "position"], unique: false },
  { columns: ["created_at"], unique: false },
] as const;

/** Whoever looks for an event by these looks for one that has its place: in the outbox it needs no entry. */
export async function up(db: Kysely<Database>): Promise<void> {
  for (const { columns, unique } of indexes) {
    const name = `events_by_${columns.join("_")}`;
    await db.schema.dropIndex(name).execute();
    await partialIndex(db, { name, on: "events", columns, unique }, "position is not null");
  }
}
