import type { Kysely } from "kysely";
import type { Database } from "../schema.ts";
import { dated, index, owned, table } from "./table.ts";

export async function up(db: Kysely<Database>): Promise<void> {
  await table(
    db,
    "customers",
    { ...owned, id: "text", "name?": "text", "email?": "text", metadata: "text", ...dated },
    ["tenant_id", "id"],
  );
  await index(db, "customers", ["tenant_id", "created_at", "id"]);
  await table(
    db,
    "agents",
    {
      ...owned,
      id: "text",
      name: "text",
      "email?": "text",
      "avatar_url?": "text",
      skills: "text",
      languages: "text",
      max_sessions: "integer",
      active_sessions: "integer",
      availability: "text",
      "status_reason?": "text",
      "return_time?": "text",
      "last_assigned_at?": "text",
      ...dated,
    },
    ["tenant_id", "id"],
  );
  await index(db, "agents", ["tenant_id", "created_at", "id"]);
  await index(db, "agents", ["return_time"]);
  await table(
    db,
    "teams",
    { ...owned, id: "text", name: "text", "description?": "text", escalation_levels: "text", ...dated },
    ["tenant_id", "id"],
  );
  await table(db, "team_members", { ...owned, team_id: "text", agent_id: "text" }, [
    "tenant_id",
    "team_id",
    "agent_id",
  ]);
  await index(db, "team_members", ["tenant_id", "agent_id"]);
}
