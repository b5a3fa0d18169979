import type { Kysely } from "kysely";
import type { WriteContext } from "../context.ts";
import type { EventType } from "../contract.ts";
import { prepare } from "../storage/prepare.ts";
import { findRow, insertRow, insertRows } from "../storage/rows.ts";
import type { Database, EventTable } from "../storage/schema.ts";

/** An event that has its place among those of its tenant. */
export interface PlacedEvent extends EventTable {
  position: number;
}

export async function insertEvent(db: Kysely<Database>, row: EventTable): Promise<void> {
  await insertRow(db, "events", row);
}

export async function insertEvents(db: Kysely<Database>, rows: readonly EventTable[]): Promise<void> {
  await insertRows(db, "events", rows);
}

export async function findEvent(
  db: Kysely<Database>,
  tenant: string,
  id: string,
): Promise<EventTable | undefined> {
  return await findRow(db, "events", { tenant_id: tenant, id });
}

/** The position of the tenant's latest event. Until the transaction ends nobody else gives any. */
export async function lockPositions(ctx: WriteContext): Promise<number> {
  const [row] = await countOf(ctx.db, { tenant: ctx.tenant });
  if (row === undefined) throw new Error("The count of events answered nothing.");
  return row.value;
}

const countOf = prepare<{ readonly tenant: string }, { readonly value: number }>((db, value) =>
  db
    .insertInto("counters")
    .values({ tenant_id: value("tenant"), name: "events", value: 0 })
    .onConflict((conflict) =>
      conflict
        .columns(["tenant_id", "name"])
        .doUpdateSet((column) => ({ value: column.ref("counters.value") })),
    )
    .returning("value"),
);

/** Notes the position of the tenant's latest event. */
export async function keepPosition(ctx: WriteContext, value: number): Promise<void> {
  await countOn(ctx.db, { tenant: ctx.tenant, value });
}

const countOn = prepare<{ readonly tenant: string; readonly value: number }, object>((db, value) =>
  db
    .updateTable("counters")
    .set({ value: value("value") })
    .where("tenant_id", "=", value("tenant"))
    .where("name", "=", "events"),
);

/** Which events of a tenant. */
export interface EventRange {
  readonly tenant: string;
  /** The position after which they begin. */
  readonly after: number;
  readonly type?: EventType | undefined;
  /** The moment before which they happened. */
  readonly before?: string | undefined;
  readonly limit: number;
}

/** Events that have their place, oldest first. */
export async function findEvents(db: Kysely<Database>, range: EventRange): Promise<readonly PlacedEvent[]> {
  let query = db
    .selectFrom("events")
    .selectAll()
    .where("tenant_id", "=", range.tenant)
    .where("position", ">", range.after)
    .$narrowType<{ position: number }>();
  if (range.type !== undefined) query = query.where("type", "=", range.type);
  if (range.before !== undefined) query = query.where("created_at", "<", range.before);
  return await query.orderBy("position").limit(range.limit).execute();
}

/** How many events near a moment are looked at for the one that has the first place: clocks of servers differ a little. */
const nearby = 1000;

/** The position before that of every event since a moment; null when there is none. */
export async function positionBefore(
  db: Kysely<Database>,
  tenant: string,
  moment: string,
): Promise<number | null> {
  const since = db
    .selectFrom("events")
    .select("position")
    .where("tenant_id", "=", tenant)
    .where("created_at", ">=", moment)
    .orderBy("created_at")
    .limit(nearby);
  const { first } = await db
    .selectFrom(since.as("since"))
    .select(({ fn }) => fn.min("position").as("first"))
    .executeTakeFirstOrThrow();
  return first === null ? null : first - 1;
}

/** Events of any tenant that are older than a moment and on their way to nobody, oldest first. */
export async function agedEvents(
  db: Kysely<Database>,
  range: { readonly before: string; readonly limit: number },
): Promise<readonly Pick<EventTable, "tenant_id" | "id">[]> {
  return await db
    .selectFrom("events")
    .select(["tenant_id", "id"])
    .where("created_at", "<", range.before)
    .where("position", "is not", null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("webhook_deliveries")
            .select("webhook_deliveries.id")
            .whereRef("webhook_deliveries.tenant_id", "=", "events.tenant_id")
            .whereRef("webhook_deliveries.event_id", "=", "events.id")
            .where("webhook_deliveries.status", "=", "pending"),
        ),
      ),
    )
    .orderBy("created_at")
    .limit(range.limit)
    .execute();
}

export async function deleteEvent(ctx: WriteContext, id: string): Promise<void> {
  await ctx.db.deleteFrom("events").where("tenant_id", "=", ctx.tenant).where("id", "=", id).execute();
}
