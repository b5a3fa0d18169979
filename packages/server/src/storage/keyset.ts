import { type Expression, type SqlBool, sql } from "kysely";
import type { Keyset } from "../page.ts";

/**
 * The condition that a row stands after a place in a list ordered by `created_at` and `id`; every row does when there is
 * no place.
 */
export function after(place: Keyset | null, order: "newest first" | "oldest first"): Expression<SqlBool> {
  if (place === null) return sql<SqlBool>`1 = 1`;
  const row = sql`(created_at, id)`;
  const key = sql`(${place.created_at}, ${place.id})`;
  return order === "newest first" ? sql<SqlBool>`${row} < ${key}` : sql<SqlBool>`${row} > ${key}`;
}
