import { type Kysely, type SqlBool, sql } from "kysely";
import type { WriteContext } from "../context.ts";
import { isOneOf, placeIn } from "../storage/json-rows.ts";
import { runNamed, writeNamed } from "../storage/named.ts";
import { prepare } from "../storage/prepare.ts";
import type { Database, EventTable } from "../storage/schema.ts";

/** The condition of the index `events_in_outbox`, word for word. */
const inOutbox = sql<SqlBool>`position is null`;

/** Tenants that have told something which nobody has looked at yet. */
export async function tenantsWithNews(
  db: Kysely<Database>,
  limit: number,
): Promise<readonly { readonly tenant_id: string }[]> {
  return await newsOf(db, { limit });
}

const newsOf = prepare<{ readonly limit: number }, { readonly tenant_id: string }>((db, value) =>
  db.selectFrom("events").select("tenant_id").distinct().where(inOutbox).limit(value("limit")),
);

/** The oldest events of the tenant's outbox. */
export async function oldestInOutbox(ctx: WriteContext, limit: number): Promise<readonly EventTable[]> {
  return await oldest(ctx.db, { tenant: ctx.tenant, limit });
}

const oldest = prepare<{ readonly tenant: string; readonly limit: number }, EventTable>((db, value) =>
  db
    .selectFrom("events")
    .selectAll()
    .where("tenant_id", "=", value("tenant"))
    .where(inOutbox)
    .orderBy("created_at")
    .orderBy("resource_type")
    .orderBy("resource_id")
    .orderBy("sequence")
    .limit(value("limit")),
);

/** What lies in the outbox of these resources since a moment. */
export async function laterInOutbox(
  ctx: WriteContext,
  resourceIds: readonly string[],
  since: string,
): Promise<readonly EventTable[]> {
  const values = { tenant_id: ctx.tenant, ids: JSON.stringify([...new Set(resourceIds)]), since };
  const rows = await runNamed(
    ctx.db,
    `later in outbox ${ctx.engine}`,
    values,
    (slot) => sql`select * from events
      where tenant_id = ${slot("tenant_id")} and ${inOutbox} and created_at >= ${slot("since")}
        and ${isOneOf(ctx.engine, sql.ref("resource_id"), slot("ids"))}`,
  );
  return rows as EventTable[];
}

/** Gives the events the positions after `latest`, in the order in which they are named. */
export async function placeAfter(ctx: WriteContext, latest: number, ids: readonly string[]): Promise<void> {
  const values = { tenant_id: ctx.tenant, latest, ids: JSON.stringify(ids) };
  await writeNamed(
    ctx.db,
    `place events ${ctx.engine}`,
    values,
    (
      slot,
    ) => sql`update events set position = ${slot("latest")} + ${placeIn(ctx.engine, sql.ref("events.id"), slot("ids"))}
      where tenant_id = ${slot("tenant_id")} and ${isOneOf(ctx.engine, sql.ref("id"), slot("ids"))}`,
  );
}
