import { type Kysely, sql } from "kysely";
import type { Database } from "../schema.ts";
import { logTickets } from "./0009-sla-log.ts";
import { dated, index, owned, partialIndex, table } from "./table.ts";

const running = {
  response: "first_response_at is null and response_breached_at is null and ended_at is null",
  resolution: "clock_stopped_at is null and resolution_breached_at is null",
};

/** SLA policies and calendars, a log of what the clocks of tickets did, and clocks for sessions. */
export async function up(db: Kysely<Database>): Promise<void> {
  await slaTables(db);
  for (const on of ["tickets", "sessions"]) {
    for (const column of ["response_at_risk_at", "resolution_at_risk_at", "sla_policy_id"])
      await db.schema.alterTable(on).addColumn(column, "text").execute();
    await db.schema
      .alterTable(on)
      .addColumn("sla_log", "text", (column) => column.notNull().defaultTo("[]"))
      .execute();
  }
  await sessionClocks(db);
  await partialIndex(
    db,
    { name: "tickets_open", on: "tickets", columns: ["tenant_id", "id"] },
    "closed_at is null",
  );
  await partialIndex(
    db,
    { name: "sessions_open", on: "sessions", columns: ["tenant_id", "id"] },
    "ended_at is null",
  );
  await logTickets(db);
  await db.schema.alterTable("tickets").dropColumn("clock_stopped_ms").execute();
  // The targets are a setting of the desk, which a migration does not know: its first tick gives open sessions theirs.
  await sql`insert into sla_recalculations (tenant_id, kind, after_id)
    select distinct tenant_id, 'session', '' from sessions where ended_at is null`.execute(db);
}

async function slaTables(db: Kysely<Database>): Promise<void> {
  await table(
    db,
    "sla_policies",
    {
      ...owned,
      ...{ id: "text", name: "text", enabled: "integer", position: "integer", applies_to: "text" },
      ...{ conditions: "text", targets: "text", at_risk_minutes: "text", "calendar_id?": "text" },
      ...dated,
    },
    ["tenant_id", "id"],
  );
  await index(db, "sla_policies", ["tenant_id", "position", "created_at", "id"]);
  const calendar = { id: "text", name: "text", timezone: "text", hours: "text", holidays: "text" } as const;
  await table(db, "sla_calendars", { ...owned, ...calendar, ...dated }, ["tenant_id", "id"]);
  await index(db, "sla_calendars", ["tenant_id", "created_at", "id"]);
  await table(db, "sla_recalculations", { ...owned, kind: "text", after_id: "text" }, ["tenant_id", "kind"]);
}

async function sessionClocks(db: Kysely<Database>): Promise<void> {
  for (const column of [
    ...["response_due_at", "resolution_due_at", "clock_stopped_at"],
    ...["response_breached_at", "resolution_breached_at"],
  ])
    await db.schema.alterTable("sessions").addColumn(column, "text").execute();
  for (const clock of ["response", "resolution"] as const)
    await partialIndex(
      db,
      { name: `sessions_${clock}_running`, on: "sessions", columns: [`${clock}_due_at`] },
      running[clock],
    );
}
