import type { Kysely } from "kysely";
import type { Database } from "../schema.ts";
import { partialIndex } from "./table.ts";

/** One agent's figures are found without reading those of all others. */
export async function up(db: Kysely<Database>): Promise<void> {
  const columns = ["tenant_id", "slice", "agent_id", "size", "quarter"];
  await partialIndex(db, { name: "figures_by_agent", on: "figures", columns }, "agent_id <> ''");
}
