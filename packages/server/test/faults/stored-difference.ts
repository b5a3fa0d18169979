import type { StoredRows } from "../races/stored-rows.ts";

/** How many rows have come and gone, table by table; a changed row counts as both. Tables as they were are left out. */
export type Difference = readonly string[];

export function difference(before: StoredRows, after: StoredRows): Difference {
  return Object.keys(after).flatMap((table) => {
    const come = missingFrom(before[table] ?? [], after[table] ?? []);
    const gone = missingFrom(after[table] ?? [], before[table] ?? []);
    return come + gone === 0 ? [] : [`${table} +${come} -${gone}`];
  });
}

function missingFrom(rows: readonly string[], from: readonly string[]): number {
  const known = new Set(rows);
  return from.filter((row) => !known.has(row)).length;
}
