/** What stands in a cell; null leaves it empty. */
export type Cell = string | number | null;

/**
 * Rows as RFC 4180 has them. Spreadsheets run what begins like a formula, and names come from outside: such text gets an
 * apostrophe before it, which they take for "this is text".
 */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(written).join(",")}\r\n`).join("");
}

function written(cell: Cell): string {
  if (typeof cell !== "string") return cell === null ? "" : String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
