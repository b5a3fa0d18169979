import { type Kysely, type RawBuilder, sql } from "kysely";
import type { WriteContext } from "../context.ts";
import { jsonRows } from "../storage/json-rows.ts";
import { runNamed, type SlotOf, writeNamed } from "../storage/named.ts";
import { insertRow } from "../storage/rows.ts";
import type { Database, FreshFactTable } from "../storage/schema.ts";
import { mondayShift } from "./blocks.ts";
import { dimensions, dimensionsOf, type Slice, sizesOf } from "./slice.ts";
import { sumNames } from "./sums.ts";

export async function insertFact(db: Kysely<Database>, fact: FreshFactTable): Promise<void> {
  await insertRow(db, "fresh_facts", fact);
}

/** The tenants that have facts which are not yet in the figures. */
export async function tenantsWithFacts(db: Kysely<Database>): Promise<{ readonly tenant_id: string }[]> {
  return await db.selectFrom("fresh_facts").select("tenant_id").distinct().execute();
}

/** The oldest facts, which nobody else takes until the transaction ends. */
export async function takeFacts(ctx: WriteContext, most: number): Promise<readonly string[]> {
  const lock = ctx.engine === "postgres" ? sql`for update` : sql``;
  const values = { tenant_id: ctx.tenant, most };
  const rows = await runNamed(ctx.db, `take facts ${ctx.engine}`, values, (slot) => {
    return sql`select id from fresh_facts where tenant_id = ${slot("tenant_id")}
      order by id limit ${slot("most")} ${lock}`;
  });
  return rows.map((row) => String(Reflect.get(row, "id")));
}

/** Adds the facts to the blocks of every size of one slice. */
export async function addToSlice(ctx: WriteContext, slice: Slice, ids: readonly string[]): Promise<void> {
  const values = { tenant_id: ctx.tenant, ids: asJson(ids) };
  await writeNamed(ctx.db, `fold ${slice} ${ctx.engine}`, values, (slot) => {
    return sql`insert into figures (${names(keys)}, ${names(sumNames)})
      ${blocksOf(slice, taken(ctx, slot))}
      on conflict (${names(keys)}) do update set ${sql.join(sumNames.map(addition))}`;
  });
}

/** Forgets facts that are in the figures by now. */
export async function dropFacts(ctx: WriteContext, ids: readonly string[]): Promise<void> {
  const values = { tenant_id: ctx.tenant, ids: asJson(ids) };
  await writeNamed(ctx.db, `drop facts ${ctx.engine}`, values, (slot) => {
    return sql`delete from fresh_facts as fact where ${taken(ctx, slot)}`;
  });
}

const keys = ["tenant_id", "slice", "size", "quarter", ...dimensions];

/** The facts that a condition selects, added up to the blocks of a slice. Those that the slice has no place for are left out. */
function blocksOf(slice: Slice, condition: RawBuilder<unknown>): RawBuilder<unknown> {
  const kept = dimensionsOf(slice);
  const shift = sql.lit(mondayShift);
  const block = sql`(fact.quarter + ${shift}) / block.size * block.size - ${shift}`;
  const places = dimensions.map((name) => (kept.includes(name) ? sql.ref(`fact.${name}`) : sql`''`));
  const sizes = sizesOf(slice).map((size) => sql`select ${sql.lit(size)} as size`);
  const groups = [
    sql`fact.tenant_id`,
    sql`block.size`,
    block,
    ...kept.map((name) => sql.ref(`fact.${name}`)),
  ];
  const belongs = slice === "all" || slice === "cell" ? sql`` : sql`and ${sql.ref(`fact.${slice}`)} <> ''`;
  return sql`select fact.tenant_id, ${sql.lit(slice)}, block.size, ${block}, ${sql.join(places)},
      ${sql.join(sumNames.map((sum) => sql`sum(${sql.ref(`fact.${sum}`)})`))}
    from fresh_facts as fact cross join (${sql.join(sizes, sql` union all `)}) as block
    where ${condition} ${belongs}
    group by ${sql.join(groups)}`;
}

function addition(sum: string): RawBuilder<unknown> {
  return sql`${sql.ref(sum)} = ${sql.ref(`figures.${sum}`)} + ${sql.ref(`excluded.${sum}`)}`;
}

function taken(ctx: WriteContext, slot: SlotOf): RawBuilder<unknown> {
  return sql`fact.tenant_id = ${slot("tenant_id")}
    and fact.id in (select value ->> 0 from ${jsonRows(ctx.engine, slot("ids"))})`;
}

function names(columns: readonly string[]): RawBuilder<unknown> {
  return sql.join(columns.map((column) => sql.ref(column)));
}

function asJson(ids: readonly string[]): string {
  return JSON.stringify(ids.map((id) => [id]));
}
