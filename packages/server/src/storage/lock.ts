import type { SelectQueryBuilder } from "kysely";
import type { Context } from "../context.ts";
import type { Database } from "./schema.ts";

/** Locks the selected rows until the transaction ends. SQLite has one writer at a time and needs none. */
export function locked<TB extends keyof Database, O>(
  ctx: Pick<Context, "engine">,
  query: SelectQueryBuilder<Database, TB, O>,
): SelectQueryBuilder<Database, TB, O> {
  return ctx.engine === "postgres" ? query.forUpdate() : query;
}
