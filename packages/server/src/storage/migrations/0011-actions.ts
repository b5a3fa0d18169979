import { type Kysely, sql } from "kysely";
import type { Database } from "../schema.ts";
import { type Column, index } from "./table.ts";

const added: Readonly<Record<string, Column>> = {
  customer_id: "text",
  due_at: "text",
  settled_at: "text",
  awaited_actor_id: "text",
  awaited_key: "text",
};

/** Executions of quick actions that outlast their call: what was begun, how far it is, and when to look after it. */
export async function up(db: Kysely<Database>): Promise<void> {
  const executions = db.schema.alterTable("quick_action_executions");
  for (const [column, type] of Object.entries(added))
    await executions.addColumn(column, sql.raw(type)).execute();
  const filled = { status: "succeeded", steps: "[]", updated_at: "" };
  for (const [column, first] of Object.entries(filled)) {
    await executions.addColumn(column, "text", (text) => text.notNull().defaultTo(first)).execute();
  }
  for (const column of ["attempts", "version"]) {
    await executions.addColumn(column, "integer", (integer) => integer.notNull().defaultTo(1)).execute();
  }
  await fillEarlier(db);
  for (const column of ["ticket_id", "action_id", "status"]) {
    await index(db, "quick_action_executions", ["tenant_id", column, "created_at", "id"]);
  }
  await index(db, "quick_action_executions", ["tenant_id", "created_at", "id"]);
  await db.schema
    .createIndex("quick_action_executions_due")
    .on("quick_action_executions")
    .columns(["due_at"])
    .where("due_at", "is not", null)
    .execute();
}

/** Until now an execution was over when it was stored. */
async function fillEarlier(db: Kysely<Database>): Promise<void> {
  await sql`update quick_action_executions set updated_at = created_at, settled_at = created_at,
    status = case success when 1 then 'succeeded' else 'failed' end,
    customer_id = coalesce(
      (select s.customer_id from sessions s
        where s.tenant_id = quick_action_executions.tenant_id and s.id = quick_action_executions.session_id),
      (select t.customer_id from tickets t
        where t.tenant_id = quick_action_executions.tenant_id and t.id = quick_action_executions.ticket_id)
    )`.execute(db);
}
