import type { WriteContext } from "../context.ts";
import { locked } from "./lock.ts";

/**
 * Lets one transaction at a time decide who takes which session of a tenant. Without it a session could join the queue
 * in the very moment in which the last busy agent looked at it and found it empty. Take it before any row of the tenant.
 */
export async function lockDesk(ctx: WriteContext): Promise<void> {
  if (ctx.engine !== "postgres") return;
  await ctx.db
    .insertInto("desks")
    .values({ tenant_id: ctx.tenant, article_revision: 0 })
    .onConflict((conflict) => conflict.column("tenant_id").doNothing())
    .execute();
  await locked(
    ctx,
    ctx.db.selectFrom("desks").select("tenant_id").where("tenant_id", "=", ctx.tenant),
  ).execute();
}
