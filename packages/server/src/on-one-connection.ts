import type { Context } from "./context.ts";
import { holdConnection } from "./storage/held-connection.ts";

/**
 * Runs a few short queries on one connection where there are several, which is on PostgreSQL: finding one for each query takes
 * an eighth of all that there is to do for a ticket. `work` waits for nothing else, for others wait for the connection.
 */
export function onOneConnection<C extends Pick<Context, "db" | "engine">, T>(
  ctx: C,
  work: (ctx: C) => Promise<T>,
): Promise<T> {
  if (ctx.engine === "sqlite" || ctx.db.isTransaction) return work(ctx);
  return ctx.db.connection().execute(async (db) => {
    await holdConnection(db);
    return await work({ ...ctx, db });
  });
}
