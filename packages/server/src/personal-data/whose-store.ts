import { sql } from "kysely";
import type { WriteContext } from "../context.ts";
import { updateRow } from "../storage/rows.ts";
import type { IdempotencyKeyTable } from "../storage/schema.ts";
import { erased } from "./text-store.ts";

/** The sessions or tickets of a customer. */
export async function idsOf(
  ctx: WriteContext,
  table: "sessions" | "tickets",
  customer: string,
): Promise<readonly string[]> {
  const rows = await ctx.db
    .selectFrom(table)
    .select("id")
    .where("tenant_id", "=", ctx.tenant)
    .where("customer_id", "=", customer)
    .execute();
  return rows.map((row) => row.id);
}

/** Tells whoever has seen a session or a ticket that it is not what it was. */
export async function countChange(
  ctx: WriteContext,
  table: "sessions" | "tickets",
  id: string,
): Promise<void> {
  await ctx.db
    .updateTable(table)
    .set({ version: sql<number>`version + 1`, updated_at: ctx.now })
    .where("tenant_id", "=", ctx.tenant)
    .where("id", "=", id)
    .execute();
}

/** Erases the record of actions that were run for the customer and for no session or ticket. */
export async function eraseLooseExecutions(ctx: WriteContext, customer: string): Promise<void> {
  const said = `"customer_id":${JSON.stringify(customer)}`;
  await ctx.db
    .updateTable("quick_action_executions")
    .set({ context: "{}", steps: "[]", result: null, message: erased, due_at: null })
    .where("tenant_id", "=", ctx.tenant)
    .where("session_id", "is", null)
    .where("ticket_id", "is", null)
    // Whether it holds the text, on every database.
    .where(sql<boolean>`replace(context, ${said}, '') <> context`)
    .execute();
}

const batch = 500;
type Place = Pick<IdempotencyKeyTable, "actor_id" | "key">;

/** Forgets what calls about any of these were answered; a repeat is refused from then on, and not carried out again. */
export async function eraseAnswers(ctx: WriteContext, ids: ReadonlySet<string>): Promise<void> {
  let last: Place | undefined = { actor_id: "", key: "" };
  while (last !== undefined) {
    const rows: readonly (Place & Pick<IdempotencyKeyTable, "subjects">)[] = await ctx.db
      .selectFrom("idempotency_keys")
      .select(["actor_id", "key", "subjects"])
      .where("tenant_id", "=", ctx.tenant)
      .where(sql<boolean>`(actor_id, key) > (${last.actor_id}, ${last.key})`)
      .orderBy("actor_id")
      .orderBy("key")
      .limit(batch)
      .execute();
    for (const { actor_id, key, subjects } of rows) {
      if (!isAbout(subjects, ids)) continue;
      await updateRow(ctx.db, "idempotency_keys", { tenant_id: ctx.tenant, actor_id, key }, { body: "" });
    }
    last = rows.length === batch ? rows.at(-1) : undefined;
  }
}

/** An answer of before it was kept whom it is about may be about anybody; it is gone within a day. */
function isAbout(subjects: string | null, ids: ReadonlySet<string>): boolean {
  return subjects === null || subjects.split(" ").some((id) => ids.has(id));
}
