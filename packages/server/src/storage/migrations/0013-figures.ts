import { type Kysely, PostgresAdapter, type RawBuilder, sql } from "kysely";
import type { Database } from "../schema.ts";
import { type Column, index, owned, table } from "./table.ts";

/** Each sum, and what it was when sums were kept by the hour; null where it was not counted. */
const sums: Readonly<Record<string, string | null>> = {
  sessions_started: "sum(sessions_started)",
  sessions_assigned: "sum(sessions_assigned)",
  sessions_received: null,
  sessions_ended: "sum(sessions_ended)",
  sessions_resolved: "sum(sessions_resolved)",
  session_resolution_ms: "round(sum(session_resolution_seconds * 1000))",
  first_contact_resolved: "sum(first_contact_resolved)",
  responses: "sum(responses)",
  response_ms: "round(sum(response_seconds * 1000))",
  ratings: "sum(ratings)",
  rating_sum: "sum(rating_sum)",
  tickets_created: "sum(tickets_created)",
  tickets_assigned: null,
  tickets_solved: "sum(tickets_solved)",
  ticket_resolution_ms: "round(sum(ticket_resolution_seconds * 1000))",
  response_met: "sum(response_met)",
  response_missed: "sum(response_missed)",
  resolution_met: "sum(resolution_met)",
  resolution_missed: "sum(resolution_missed)",
};

/** Facts on their way into the figures, and figures in blocks from a quarter of an hour to a week. */
export async function up(db: Kysely<Database>): Promise<void> {
  const columns = Object.fromEntries(
    Object.keys(sums).map((sum): [string, Column] => [sum, "double precision"]),
  );
  const places = { channel: "text", category: "text", agent_id: "text", team_id: "text" } as const;
  await table(db, "fresh_facts", { ...owned, id: "text", quarter: "integer", ...places, ...columns }, [
    "tenant_id",
    "id",
  ]);
  await index(db, "fresh_facts", ["tenant_id", "quarter"]);
  await table(
    db,
    "figures",
    { ...owned, slice: "text", size: "integer", quarter: "integer", ...places, ...columns },
    ["tenant_id", "slice", "size", "quarter", ...Object.keys(places)],
  );
  await moveHours(db);
  await db.schema.dropTable("metrics_hourly").execute();
}

/** What was counted by the hour counts where the hour begins. Teams and combinations were not told apart before. */
async function moveHours(db: Kysely<Database>): Promise<void> {
  const columns = sql.raw(Object.keys(sums).join(", "));
  const values = sql.raw(
    Object.values(sums)
      .map((old) => old ?? "0")
      .join(", "),
  );
  await sql`insert into figures (tenant_id, slice, size, quarter, channel, category, agent_id, team_id, ${columns})
    select tenant_id, case dimension when 'agent' then 'agent_id' else dimension end, size, (hours + 288) / size * size - 288,
      case dimension when 'channel' then key else '' end, case dimension when 'category' then key else '' end,
      case dimension when 'agent' then key else '' end, '', ${values}
    from (select metrics_hourly.*, ${quarter(db)} as hours from metrics_hourly) as old
      cross join (select 1 as size union all select 4 union all select 16 union all select 96 union all select 672) as block
    group by tenant_id, dimension, key, size, (hours + 288) / size * size - 288`.execute(db);
}

/** The hour's first quarter, counted from 1970. */
function quarter(db: Kysely<Database>): RawBuilder<unknown> {
  return db.getExecutor().adapter instanceof PostgresAdapter
    ? sql`cast(extract(epoch from cast(hour as timestamptz)) as integer) / 900`
    : sql`cast(strftime('%s', hour) as integer) / 900`;
}
