import type { SelectQueryBuilder } from "kysely";
import type { Context } from "../context.ts";
import { findRows } from "./rows.ts";
import type { Database } from "./schema.ts";

/** The row with the key, which nobody else changes until the transaction ends. */
export async function lockRow<T extends keyof Database>(
  ctx: Pick<Context, "engine" | "db">,
  table: T,
  key: Partial<Database[T]>,
): Promise<Database[T] | undefined> {
  const rows = await findRows(ctx.db, table, key, ctx.engine === "postgres" ? "for update" : "");
  return rows[0];
}

/** Locks the selected rows until the transaction ends. SQLite has one writer at a time and needs none. */
export function locked<TB extends keyof Database, O>(
  ctx: Pick<Context, "engine">,
  query: SelectQueryBuilder<Database, TB, O>,
): SelectQueryBuilder<Database, TB, O> {
  return ctx.engine === "postgres" ? query.forUpdate() : query;
}
