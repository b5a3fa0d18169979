import type { Kysely } from "kysely";
import type { WriteContext } from "../context.ts";
import { lockRow } from "../storage/lock.ts";
import type { Database, SlaRecalculationTable } from "../storage/schema.ts";

type Kind = SlaRecalculationTable["kind"];

/** Has the deadlines of all that is open in the tenant reckoned anew, from the beginning if that is under way. */
export async function requestRecalculation(ctx: WriteContext): Promise<void> {
  for (const kind of ["session", "ticket"] as const) {
    await ctx.db
      .insertInto("sla_recalculations")
      .values({ tenant_id: ctx.tenant, kind, after_id: "" })
      .onConflict((conflict) => conflict.columns(["tenant_id", "kind"]).doUpdateSet({ after_id: "" }))
      .execute();
  }
}

/** What is to be reckoned anew, in whichever tenant. */
export async function openRecalculations(
  db: Kysely<Database>,
  kind: Kind,
): Promise<readonly SlaRecalculationTable[]> {
  return await db.selectFrom("sla_recalculations").selectAll().where("kind", "=", kind).execute();
}

export async function lockRecalculation(
  ctx: WriteContext,
  kind: Kind,
): Promise<SlaRecalculationTable | undefined> {
  return await lockRow(ctx, "sla_recalculations", { tenant_id: ctx.tenant, kind });
}

/** Notes how far it has got; null is the end. */
export async function noteProgress(ctx: WriteContext, kind: Kind, afterId: string | null): Promise<void> {
  if (afterId === null) {
    await ctx.db
      .deleteFrom("sla_recalculations")
      .where("tenant_id", "=", ctx.tenant)
      .where("kind", "=", kind)
      .execute();
    return;
  }
  await ctx.db
    .updateTable("sla_recalculations")
    .set({ after_id: afterId })
    .where("tenant_id", "=", ctx.tenant)
    .where("kind", "=", kind)
    .execute();
}
