type Rows = Readonly<Record<string, readonly string[]>>;

/** How many rows have come and gone, table by table; a changed row counts as both. Tables as they were are left out. */
export type Difference = readonly string[];

export function difference(before: Rows, after: Rows): Difference {
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
