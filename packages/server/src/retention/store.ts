import { type Kysely, type SelectQueryBuilder, sql } from "kysely";
import type { WriteContext } from "../context.ts";
import { findRow, insertNewRow, updateRow } from "../storage/rows.ts";
import type { Database, RetentionRulesTable } from "../storage/schema.ts";

export async function findRules(
  db: Kysely<Database>,
  tenant: string,
): Promise<RetentionRulesTable | undefined> {
  return await findRow(db, "retention_rules", { tenant_id: tenant });
}

/** The rules of the tenants that have any. */
export async function allRules(db: Kysely<Database>): Promise<readonly RetentionRulesTable[]> {
  return await db.selectFrom("retention_rules").selectAll().orderBy("tenant_id").execute();
}

/** Stores the rules of a tenant that has none. */
export async function insertRules(ctx: WriteContext, row: RetentionRulesTable): Promise<void> {
  await insertNewRow(ctx.db, "retention_rules", row, ["tenant_id"]);
}

export async function updateRules(
  ctx: Pick<WriteContext, "db" | "tenant">,
  changes: Partial<Omit<RetentionRulesTable, "tenant_id">>,
): Promise<void> {
  await updateRow(ctx.db, "retention_rules", { tenant_id: ctx.tenant }, changes);
}

/** What ends and stays as it is from then on, and the column that says when. */
const endings = { sessions: "ended_at", tickets: "closed_at" } as const;
export type Ended = keyof typeof endings;

/** Something that ended: its id, and its place in the order of endings. */
export interface EndedRow {
  readonly tenant_id: string;
  readonly id: string;
  readonly place: string;
}

/** Which part of the order of endings: after a place, up to a moment. */
interface Part {
  readonly tenant: string;
  readonly after: string;
  readonly until: string;
}

/** What ended after a place and up to a moment, in that order. A place is a time, a space and an id; empty before all. */
export async function endedRows(
  db: Kysely<Database>,
  table: Ended,
  part: Part,
  limit: number,
): Promise<readonly EndedRow[]> {
  const time = sql.ref<string>(endings[table]);
  return await ended(db, table, part)
    .select(["tenant_id", "id"])
    .select(sql<string>`${time} || ' ' || id`.as("place"))
    .orderBy(time)
    .orderBy("id")
    .limit(limit)
    .execute();
}

export async function countEnded(db: Kysely<Database>, table: Ended, part: Part): Promise<number> {
  const { count } = await ended(db, table, part)
    .select(sql<number | string>`count(*)`.as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

function ended(
  db: Kysely<Database>,
  table: Ended,
  { tenant, after, until }: Part,
): SelectQueryBuilder<Database, Ended, object> {
  const [time = "", id = ""] = after.split(" ");
  const column = sql.ref(endings[table]);
  return (db.selectFrom(table) as SelectQueryBuilder<Database, Ended, object>)
    .where("tenant_id", "=", tenant)
    .where(sql<boolean>`(${column}, id) > (${time}, ${id})`)
    .where(sql<boolean>`${column} <= ${until}`);
}
