import { sql } from "kysely";
import type { WriteContext } from "../context.ts";
import { matching, type SlotOf, writeNamed } from "../storage/named.ts";
import { references } from "./references-store.ts";

/** Gives everything that is one customer's to another. Order, times and history stay as they were. */
export async function moveAll(ctx: WriteContext, from: string, to: string): Promise<void> {
  const values = { tenant_id: ctx.tenant, now: ctx.now, from, to };
  for (const { table, column, when = {}, within } of references) {
    const conditions = Object.keys(when);
    await writeNamed(ctx.db, `move ${table} ${column}`, { ...values, ...when }, (slot) => {
      const kinds = conditions.length === 0 ? sql`` : sql`and ${matching(conditions, slot)}`;
      return sql`update ${sql.table(table)} set ${sql.ref(column)} = ${slot("to")} ${counted(table, slot)}
        where tenant_id = ${slot("tenant_id")} and ${sql.ref(column)} = ${slot("from")} ${kinds}
          ${within === undefined ? sql`` : sql`and ${sql.ref(within.by)} in (${idsIn(within.parent, slot)})`}`;
    });
  }
}

/** Whoever has seen a session or a ticket is told by its version that it is another one now. */
function counted(table: string, slot: SlotOf): ReturnType<SlotOf> {
  const isVersioned = table === "sessions" || table === "tickets";
  return isVersioned ? sql`, version = version + 1, updated_at = ${slot("now")}` : sql``;
}

function idsIn(parent: "sessions" | "tickets", slot: SlotOf): ReturnType<SlotOf> {
  return sql`select id from ${sql.table(parent)}
    where tenant_id = ${slot("tenant_id")} and customer_id = ${slot("from")}`;
}

/** The sessions of a customer that have not ended. */
export async function openSessionsOf(ctx: WriteContext, customer: string): Promise<readonly string[]> {
  const rows = await ctx.db
    .selectFrom("sessions")
    .select("id")
    .where("tenant_id", "=", ctx.tenant)
    .where("customer_id", "=", customer)
    .where("ended_at", "is", null)
    .execute();
  return rows.map((row) => row.id);
}
